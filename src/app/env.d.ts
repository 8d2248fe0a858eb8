// What the build tells the pages (src/build/prerender.ts).

interface ImportMetaEnv {
  /** Origin of the published site, without a final slash; empty where it is not known. */
  readonly VAHEKIHT_SITE: string
  /** `portable`: one file that needs no server; `scorm`: the same inside a learning environment. Absent where the parts are tested. */
  readonly VAHEKIHT_FORM?: 'published' | 'portable' | 'scorm'
  /** The content's own mark (src/build/content-hash.ts). */
  readonly VAHEKIHT_CONTENT: string
}

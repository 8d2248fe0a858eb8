// A module that the build makes from `content/` (src/build/search.ts).

declare module 'virtual:search' {
  /** Everything that can be found. */
  export const data: import('../search/entry.ts').SearchData
}

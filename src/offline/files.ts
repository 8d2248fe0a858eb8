// What the site consists of when the network is gone: which files are kept, and what each address means. Pure; the build and the worker both ask here.

/** A file of the site: its path under the base (`oppetukk/kvm/index.html`), and what `revisionOf` says of its bytes. */
export interface SiteFile {
  readonly path: string
  readonly revision: string
}

/** A lab's file also says how many bytes it has: fetching all of them is the reader's own choice. */
export interface LabFile extends SiteFile {
  readonly bytes: number
}

/** What the build puts into the worker. */
export interface Contents {
  /** Changes whenever any file does. */
  readonly version: string
  /** Kept as a whole: the course is ready only when every one of them is there. */
  readonly files: readonly SiteFile[]
  /** Kept from their first use on, or when the reader asks for all of them. */
  readonly labs: readonly LabFile[]
}

export type Role = 'course' | 'lab' | 'left out'

/** The worker's own file, at the root of the site: its place decides which pages it may serve. */
export const workerFile = 'sw.js'

/** The machine, its worker and its images are large and few need them. A page about labs, with its scripts and data, is a page like any other. */
const labPattern = /(?:^|[/._-])(?:v86|worker)(?:[/._-]|$)|\.(?:wasm|bin|img|iso|zst)$/i

/** Sheets to print, files and frames for other sites: taken along by those who want them. Without them the course is whole. */
const takenAlong = /^(?:toolehed|manus|failid)\//

/** Whether a page at this path may well be there, but is not kept: of such an address nobody may say that it leads nowhere. */
export const isTakenAlong = (path: string): boolean => takenAlong.test(path)

/** For programs that go through a site, or what a host makes of a file. */
const forMachines = /^robots\.txt$|\.(?:map|xml|br|gz)$/

/** What offline use has to do with a built file. */
export const roleOf = (path: string): Role => {
  if (path === workerFile || takenAlong.test(path) || forMachines.test(path) || path.split('/').some((part) => part.startsWith('.'))) return 'left out'
  if (!path.endsWith('.html') && labPattern.test(path)) return 'lab'
  return 'course'
}

/** Such a file never changes under its name: the bundler put a hash of its content into it. */
export const isImmutable = (path: string): boolean => path.startsWith('assets/')

export type Address =
  | { readonly kind: 'file'; readonly path: string }
  /** A page's address without its last slash; `to` has it. */
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'unknown' }

/**
 * What an address means. The query is the page's own business (`?joonis=…`), so it is kept in a redirection and otherwise not looked at.
 * `has` tells whether the site has a file of this path; `scope` is the site's base as a full address.
 */
export const addressOf = (url: URL, scope: URL, has: (path: string) => boolean): Address => {
  if (url.origin !== scope.origin || !url.pathname.startsWith(scope.pathname)) return { kind: 'unknown' }
  const path = decoded(url.pathname.slice(scope.pathname.length))
  if (path === undefined) return { kind: 'unknown' }
  if (path === '' || path.endsWith('/')) return has(`${path}index.html`) ? { kind: 'file', path: `${path}index.html` } : { kind: 'unknown' }
  if (has(path)) return { kind: 'file', path }
  return has(`${path}/index.html`) ? { kind: 'moved', to: `${url.origin}${url.pathname}/${url.search}` } : { kind: 'unknown' }
}

/** Undefined where it is not written as an address may be. */
const decoded = (path: string): string | undefined => {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}

/** The address at which a host serves a file without redirecting: a page's is its folder. */
export const servedAt = (path: string, scope: URL): string => new URL(path.replace(/(^|\/)index\.html$/, '$1'), scope).href

export const notFoundFile = '404.html'

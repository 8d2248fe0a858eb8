// Links are plain <a>, so that they work before hydration and without script. One listener follows those inside the site.

/** A press that the browser would answer by showing the link's page in this same window. */
export const isPlainPress = ({ button, metaKey, ctrlKey, shiftKey, altKey, defaultPrevented }: MouseEvent): boolean =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey && !defaultPrevented

/**
 * The path inside the site, under its base, that a link leads to. Undefined where the browser should follow the link itself:
 * another site, a file, a new window, a place on the same page.
 */
export const innerPath = (link: HTMLAnchorElement, here: Pick<Location, 'origin' | 'pathname' | 'search'>, base: string): string | undefined => {
  if (link.target !== '' || link.hasAttribute('download')) return undefined
  const { origin, pathname, search, hash } = link
  if (origin !== here.origin || !pathname.startsWith(base) || /\.[a-z0-9]+$/i.test(pathname)) return undefined
  if (hash !== '' && pathname === here.pathname && search === here.search) return undefined
  return pathname.slice(base.length - 1) + search + hash
}

/** The link that an event happened on. */
export const linkOf = ({ target }: Event): HTMLAnchorElement | undefined =>
  (target instanceof Element ? target.closest('a') : null) ?? undefined

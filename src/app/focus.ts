// Where the focus goes after a client-side navigation: where the browser would have begun to read a page that it loads itself.
import { decoded } from '../ui/decoded.ts'
import { siteAddress } from '../ui/site-address.ts'

/** Puts the focus on the place that the address names, else on the page's heading, so that a screen reader says where one is. */
export const focusPage = (main: HTMLElement): void => {
  const { hash } = siteAddress()
  const named = hash === '' ? null : document.getElementById(decoded(hash.slice(1)))
  const place = named ?? main.querySelector('h1') ?? main
  // A heading takes the focus only where it is told that it may.
  if (place instanceof HTMLElement && place.tabIndex < 0 && !place.hasAttribute('tabindex')) place.tabIndex = -1
  if (place instanceof HTMLElement) place.focus({ preventScroll: true })
}

// Where a part must move the reader without a link: a choice in a list. The router is known to the app alone, which gives it here.
import { href } from './site-address.ts'

let go = (path: string): void => { location.assign(href(path)) }

/** Moves to a path under the site's base, as a link would, without scrolling. */
export const navigate = (path: string): void => { go(path) }

/** Call once: how the app moves. */
export const navigateBy = (mover: (path: string) => void): void => { go = mover }

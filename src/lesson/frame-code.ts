// A part of the course in a frame of another site's page.
import { escaped } from '../ui/escaped.ts'

/** What to paste into another page. `address` is the part's full address under /manus/. */
export const frameCode = (address: string, title: string): string =>
  `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="500" loading="lazy" allow="clipboard-write"></iframe>`

// In the place of a page that is neither kept nor to be had.
import { offlineStrings } from '../strings/offline.ts'

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** A whole page without any other file. The reader's own colours, since ours may be out of reach. */
export const unreachablePage = (): Response => new Response(
  `<!doctype html><html lang="et"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${escaped(offlineStrings.unreachableTitle)}</title><h1>${escaped(offlineStrings.unreachableTitle)}</h1><p>${escaped(offlineStrings.unreachable)}</p>`,
  { status: 503, headers: { 'Content-Type': 'text/html; charset=utf-8' } },
)

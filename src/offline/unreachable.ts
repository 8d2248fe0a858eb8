// In the place of a page that is neither kept nor to be had.
import { offlineStrings } from '../strings/offline.ts'

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** A whole page without any other file, and the way home. The reader's own colours, since ours may be out of reach. `text` says what is the matter. */
export const unreachablePage = (text: string, home: string): Response => new Response(
  `<!doctype html><html lang="et"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><link rel="icon" href="data:,"><title>${escaped(offlineStrings.unreachableTitle)}</title><h1>${escaped(offlineStrings.unreachableTitle)}</h1><p>${escaped(text)}</p><p><a href="${home}">${escaped(offlineStrings.unreachableHome)}</a></p>`,
  { status: 503, headers: { 'Content-Type': 'text/html; charset=utf-8' } },
)

import { AccessPage } from '../reference/access-page.tsx'
import { usePageHead } from './head.ts'
import { fixedHeads } from './heads.ts'

/** What was tested of accessibility, and the mark of the content. */
export function Access() {
  usePageHead(fixedHeads.access)
  return <AccessPage mark={import.meta.env.VAHEKIHT_CONTENT} />
}

import { entries } from 'virtual:sources'
import { SourcesPage } from '../reference/sources-page.tsx'
import { usePageHead } from './head.ts'
import { fixedHeads } from './heads.ts'

/** The page /allikad. */
export function Sources() {
  usePageHead(fixedHeads.sources)
  return <SourcesPage entries={entries} />
}

import { entries } from 'virtual:glossary'
import { GlossaryPage } from '../reference/glossary-page.tsx'
import { usePageHead } from './head.ts'
import { fixedHeads } from './heads.ts'

/** The page /sonastik. */
export function Glossary() {
  usePageHead(fixedHeads.glossary)
  return <GlossaryPage entries={entries} />
}

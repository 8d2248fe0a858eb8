import { labs } from 'virtual:labs'
import { LabsPage } from '../laboratory/labs-page.tsx'
import { usePageHead } from './head.ts'
import { fixedHeads } from './heads.ts'

/** The page /labor: all labs. */
export function Laboratories() {
  usePageHead(fixedHeads.labs)
  return <LabsPage labs={labs} />
}

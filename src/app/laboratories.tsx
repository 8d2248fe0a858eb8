import { labs } from 'virtual:labs'
import { LabsPage } from '../laboratory/labs-page.tsx'
import { usePageHead } from './head.ts'
import { fixedHeads } from './heads.ts'

export function Laboratories() {
  usePageHead(fixedHeads.labs)
  return <LabsPage labs={labs} />
}

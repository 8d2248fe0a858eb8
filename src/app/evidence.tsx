import { transcripts } from 'virtual:transcripts'
import { TranscriptsPage } from '../laboratory/transcripts-page.tsx'
import { usePageHead } from './head.ts'
import { fixedHeads } from './heads.ts'

/** The page of transcripts. */
export function Evidence() {
  usePageHead(fixedHeads.evidence)
  return <TranscriptsPage transcripts={transcripts} />
}

import { CodePage } from '../presenter/code-page.tsx'
import { usePageHead } from './head.ts'
import { fixedHeads } from './heads.ts'

/** The page /kood/: where a pupil types the code that the screen shows. */
export function Code() {
  usePageHead(fixedHeads.code)
  return <CodePage />
}

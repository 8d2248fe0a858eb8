import { lessons } from 'virtual:review'
import { readerProgress } from '../lesson/reader.ts'
import { ReviewPage } from '../review/review-page.tsx'
import { usePageHead } from './head.ts'
import { fixedHeads } from './heads.ts'

/** The page /kordamine. */
export function Review() {
  usePageHead(fixedHeads.review)
  return <ReviewPage lessons={lessons} store={readerProgress} />
}

import { lessons } from 'virtual:review'
import { readerProgress } from '../lesson/reader.ts'
import { ReviewPage } from '../review/review-page.tsx'
import { usePageHead } from './head.ts'
import { fixedHeads } from './heads.ts'

export function Review() {
  usePageHead(fixedHeads.review)
  return <ReviewPage lessons={lessons} store={readerProgress} />
}

import type { ReactElement } from 'react'
import { LessonPage } from '../lesson/lesson-page.tsx'
import { loadLesson } from '../lesson/load-lesson.ts'
import { usePageHead } from './head.ts'
import { lessonHead } from './heads.ts'

/** The page of a lesson; undefined where the course has no such lesson. */
export const lessonPage = async (slug: string): Promise<(() => ReactElement) | undefined> => {
  // A lesson wakes up for its figures: their code comes along with the text, not after it. Where it fails, the figure says so.
  import('../lesson/figure-driver.tsx').catch(() => {})
  const lesson = await loadLesson(slug)
  if (!lesson) return undefined
  const head = lessonHead(lesson.meta)
  return function Page() {
    usePageHead(head)
    return <LessonPage lesson={lesson} />
  }
}

import type { ReactElement } from 'react'
import { LessonPage } from '../lesson/lesson-page.tsx'
import { loadLesson } from '../lesson/load-lesson.ts'
import { usePageHead } from './head.ts'
import { lessonHead } from './heads.ts'

/** The page of a lesson; undefined where the course has no such lesson. */
export const lessonPage = async (slug: string): Promise<(() => ReactElement) | undefined> => {
  const lesson = await loadLesson(slug)
  if (!lesson) return undefined
  const head = lessonHead(lesson.meta)
  return function Page() {
    usePageHead(head)
    return <LessonPage lesson={lesson} />
  }
}

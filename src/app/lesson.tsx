import type { ReactElement } from 'react'
import { figurePart } from '../lesson/figure-slot.tsx'
import { LessonPage } from '../lesson/lesson-page.tsx'
import { loadLesson } from '../lesson/load-lesson.ts'
import { questionPart } from '../lesson/question-slot.tsx'
import { usePageHead } from './head.ts'
import { lessonHead } from './heads.ts'

/** How long a lesson that has come waits for its parts before it is drawn without them, in ms. */
const longestWait = 150

/**
 * Brings the code of the lesson's figures and questions, so that whoever follows a link sees it with them, not with places for them. What does
 * not come is told of where it is missing.
 */
export const bringParts = async (slug: string): Promise<void> => {
  const lesson = await loadLesson(slug)
  const parts = Promise.allSettled([figurePart.bring(), ...(lesson?.questions ?? []).map(async (question) => questionPart.load({ question }))])
  await Promise.race([parts, new Promise((resolve) => { setTimeout(resolve, longestWait) })])
}

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

// The reader's progress where the course is a package in a learning environment. Only that form holds this file.
import { marked } from 'virtual:marked'
import { names } from 'virtual:names'
import { lmsBackEnd, type LmsBackEnd } from '../progress/lms/back-end.ts'

/** In the page of a package of one lesson: its slug. The build writes it (src/build/scorm.ts). */
const lessonMark = 'vahekiht:oppetukk'

/** The lesson that the package is about; undefined where it is the whole course. */
export const packagedLesson = (): string | undefined => {
  const slug = document.querySelector<HTMLMetaElement>(`meta[name="${lessonMark}"]`)?.content
  return slug !== undefined && Object.hasOwn(marked, slug) ? slug : undefined
}

/** Opens the session. A window that another one of the course has opened leaves it to that one. */
export const lmsPlace = (): LmsBackEnd => {
  const lesson = packagedLesson()
  const questions = lesson === undefined ? Object.values(marked).flat() : marked[lesson] ?? []
  return lmsBackEnd({ window: openedByCourse() ? undefined : window, names, questions, now: () => new Date() })
}

/** Every page of the course has this from its first script on (app/before-paint.js). */
const ours = 'earlyPresses'

const openedByCourse = (): boolean => {
  try {
    const opener: unknown = window.opener
    return typeof opener === 'object' && opener !== null && ours in opener
  } catch {
    // A window of another site: the environment's own.
    return false
  }
}

// The pages as islands: the shell is small and awake at once; what fills it wakes when it is needed.
import { parseFigureRequest } from '../lesson/address.ts'
import { appStrings } from '../strings/app.ts'
import { island } from '../ui/island.tsx'
import { part } from '../ui/part.ts'

/** The course has no lesson of this name. */
export class NoSuchLesson extends Error {}

interface LessonProps { readonly slug: string }

export const homePart = part(async () => (await import('./home.tsx')).Home)
/** Rejects with NoSuchLesson. */
export const lessonPart = part<LessonProps>(async ({ slug }) => {
  const page = await (await import('./lesson.tsx')).lessonPage(slug)
  if (!page) throw new NoSuchLesson(slug)
  return page
}, ({ slug }) => slug)
export const notFoundPart = part(async () => (await import('./not-found.tsx')).NotFound)

const failure = appStrings.pageFailed
export const HomeIsland = island(homePart, { failure, wakes: 'never' })
export const LessonIsland = island(lessonPart, { failure, wakes: () => (parseFigureRequest(location.search) ? 'at once' : 'near') })
export const NotFoundIsland = island(notFoundPart, { failure, wakes: 'at once' })

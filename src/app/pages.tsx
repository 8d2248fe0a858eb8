// The pages as islands: the shell is small and awake at once; what fills it wakes when it is needed.
import { parseFigureRequest } from '../lesson/address.ts'
import { appStrings } from '../strings/app.ts'
import { island } from '../ui/island.tsx'
import { part } from '../ui/part.ts'

/** The course has no lesson, or no system, of this name. */
export class NoSuchPage extends Error {}

interface LessonProps { readonly slug: string }
interface SystemProps { readonly id: string }

export const homePart = part(async () => (await import('./home.tsx')).Home)
/** Rejects with NoSuchPage. */
export const lessonPart = part<LessonProps>(async ({ slug }) => {
  const page = await (await import('./lesson.tsx')).lessonPage(slug)
  if (!page) throw new NoSuchPage(slug)
  return page
}, ({ slug }) => slug)
/** Rejects with NoSuchPage. */
export const systemPart = part<SystemProps>(async ({ id }) => {
  const page = await (await import('./system.tsx')).systemPage(id)
  if (!page) throw new NoSuchPage(id)
  return page
}, ({ id }) => id)
export const systemsPart = part(async () => (await import('./systems.tsx')).Systems)
/** Not a part of the built site. */
export const galleryPart = import.meta.env.DEV ? part(async () => (await import('./gallery.tsx')).Gallery) : undefined
export const notFoundPart = part(async () => (await import('./not-found.tsx')).NotFound)

const failure = appStrings.pageFailed
export const HomeIsland = island(homePart, { failure, wakes: 'never' })
export const LessonIsland = island(lessonPart, { failure, wakes: () => (parseFigureRequest(location.search) ? 'at once' : 'near') })
export const SystemIsland = island(systemPart, { failure, wakes: () => (new URLSearchParams(location.search).has('toiming') ? 'at once' : 'near') })
export const SystemsIsland = island(systemsPart, { failure })
export const GalleryIsland = galleryPart && island(galleryPart, { failure })
export const NotFoundIsland = island(notFoundPart, { failure, wakes: 'at once' })

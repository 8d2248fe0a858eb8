// The pages as islands: the shell is small and awake at once; what fills it wakes when it is needed.
import type { ComponentType, ReactElement } from 'react'
import { parseFigureRequest } from '../lesson/address.ts'
import { accessPath, builderPath, codePath, comparePath, comparisonSheetPath, evidencePath, exercisesPath, glossaryPath, homePath, labsPath, licencesPath, reviewPath, searchPath, sourcesPath, systemsPath, teacherPath, transferPath, variantSheetsPath } from '../lesson/paths.ts'
import { appStrings } from '../strings/app.ts'
import { searchHead } from '../strings/search-head.ts'
import { island } from '../ui/island.tsx'
import { part, type Part } from '../ui/part.ts'
import { siteAddress } from '../ui/site-address.ts'

/** The course has no lesson, system or lab of this name. */
export class NoSuchPage extends Error {}

interface LessonProps { readonly slug: string }
interface IdProps { readonly id: string }
interface DeckProps { readonly deck: string }
interface HandoutProps { readonly sheet: string }
interface EmbedProps { readonly embed: string }
interface SearchDialogProps { readonly onClose: () => void }

/** A part of which the course may have none by that name: then it rejects with NoSuchPage. */
const namedPart = <Props extends object>(load: (props: Props) => Promise<(() => ReactElement) | undefined>, nameOf: (props: Props) => string): Part<Props> =>
  part<Props>(async (props) => {
    const page = await load(props)
    if (!page) throw new NoSuchPage(nameOf(props))
    return page
  }, nameOf)

const slugOf = ({ slug }: LessonProps): string => slug
const idOf = ({ id }: IdProps): string => id

export const lessonPart = namedPart(async ({ slug }) => {
  // Asked for together: one after the other they would cost a slow network two more round trips. Where one fails, the page's own request says so.
  import('../lesson/load-lesson.ts').then(async ({ loadLesson }) => loadLesson(slug)).catch(() => {})
  import('../lesson/figure-driver.tsx').catch(() => {})
  return (await import('./lesson.tsx')).lessonPage(slug)
}, slugOf)
export const planPart = namedPart(async ({ slug }) => (await import('./teacher.tsx')).planPage(slug), slugOf)
export const projectorPart = namedPart(async ({ deck }: DeckProps) => (await import('./deck.tsx')).deckPage(deck, 'projector'), ({ deck }) => deck)
export const presenterPart = namedPart(async ({ deck }: DeckProps) => (await import('./deck.tsx')).deckPage(deck, 'presenter'), ({ deck }) => deck)
export const systemPart = namedPart(async ({ id }) => (await import('./system.tsx')).systemPage(id), idOf)
export const labPart = namedPart(async ({ id }) => (await import('./laboratory.tsx')).labPage(id), idOf)
export const exercisePart = namedPart(async ({ id }) => (await import('./exercise.tsx')).exercisePage(id), idOf)
export const embedPart = namedPart(async ({ embed }: EmbedProps) => (await import('./embed.tsx')).embedPage(embed), ({ embed }) => embed)
export const handoutPart = namedPart(async ({ sheet }: HandoutProps) => (await import('./handout.tsx')).handoutPage(sheet), ({ sheet }) => sheet)
export const searchDialogPart = part<SearchDialogProps>(async () => (await import('./search.tsx')).Search)
/** Not a part of the built site. */
export const galleryPart = import.meta.env.DEV ? part(async () => (await import('./gallery.tsx')).Gallery) : undefined
export const notFoundPart = part(async () => (await import('./not-found.tsx')).NotFound)

/** What is said where a whole page fails: under what it showed last, or else under a heading. */
const failing = { failure: appStrings.pageFailed, heading: appStrings.failureTitle }

interface FixedPage {
  readonly path: string
  readonly part: Part<object>
  readonly Island: ComponentType
}

const fixed = (path: string, load: () => Promise<ComponentType>, wakes: 'near' | 'at once' | 'never' = 'near'): FixedPage => {
  const code = part<object>(load)
  return { path, part: code, Island: island(code, { ...failing, wakes }) }
}

/** The pages whose address holds no name. A new one is a line here and one in heads.ts; navigation.ts lists those that every page links to. */
export const fixedPages = {
  home: fixed(homePath, async () => (await import('./home.tsx')).Home, 'never'),
  systems: fixed(systemsPath, async () => (await import('./systems.tsx')).Systems),
  labs: fixed(labsPath, async () => (await import('./laboratories.tsx')).Laboratories),
  compare: fixed(comparePath, async () => (await import('./compare.tsx')).comparePage()),
  builder: fixed(builderPath, async () => (await import('./builder.tsx')).Builder),
  exercises: fixed(exercisesPath, async () => (await import('./exercises.tsx')).Exercises, 'never'),
  search: fixed(searchPath, async () => (await import('./search.tsx')).SearchRoute, 'at once'),
  review: fixed(reviewPath, async () => (await import('./review.tsx')).Review),
  transfer: fixed(transferPath, async () => (await import('./transfer.tsx')).Transfer, 'at once'),
  evidence: fixed(evidencePath, async () => (await import('./evidence.tsx')).Evidence, 'never'),
  code: fixed(codePath, async () => (await import('./code.tsx')).Code, 'at once'),
  glossary: fixed(glossaryPath, async () => (await import('./glossary.tsx')).Glossary, 'never'),
  sources: fixed(sourcesPath, async () => (await import('./sources.tsx')).Sources, 'never'),
  access: fixed(accessPath, async () => (await import('./access.tsx')).Access, 'never'),
  licences: fixed(licencesPath, async () => (await import('./licences.tsx')).Licences, 'never'),
  teacher: fixed(teacherPath, async () => (await import('./teacher.tsx')).Teacher, 'never'),
} satisfies Readonly<Record<string, FixedPage>>

export type FixedPageName = keyof typeof fixedPages

/** Whether a route is of a page without parameters. */
export const isFixedPageName = (name: string | undefined): name is FixedPageName => name !== undefined && Object.hasOwn(fixedPages, name)

export const fixedPageNames: readonly FixedPageName[] = Object.keys(fixedPages).filter(isFixedPageName)

/** Under the home page, whose own HTML never wakes: a comparison that does, and the end of the page. */
export const HomeCompareIsland = island(part(async () => (await import('./home-compare.tsx')).HomeCompare), { failure: appStrings.pageFailed })
export const HomeEndIsland = island(part(async () => (await import('./home-end.tsx')).HomeEnd), { failure: appStrings.pageFailed, wakes: 'never' })
/** Beside it: how far this reader is. */
export const HomeProgressIsland = island(part(async () => (await import('./home-progress.tsx')).HomeProgress), { failure: appStrings.progressFailed, wakes: 'at once' })
export const LessonIsland = island(lessonPart, { ...failing, wakes: () => (parseFigureRequest(siteAddress().search) ? 'at once' : 'near') })
export const SystemIsland = island(systemPart, { ...failing, wakes: () => (new URLSearchParams(siteAddress().search).has('toiming') ? 'at once' : 'near') })
export const LabIsland = island(labPart, failing)
export const ExerciseIsland = island(exercisePart, { ...failing, wakes: () => (new URLSearchParams(siteAddress().search).has('kood') ? 'at once' : 'near') })
export const PlanIsland = island(planPart, { ...failing, wakes: 'never' })
export const ProjectorIsland = island(projectorPart, { ...failing, wakes: 'at once' })
export const PresenterIsland = island(presenterPart, { ...failing, wakes: 'at once' })
/** Sheets of a lesson stand there whole; those that their address makes follow it. */
export const HandoutIsland = island(handoutPart, { ...failing, wakes: () => ([comparisonSheetPath, variantSheetsPath].includes(siteAddress().path) ? 'at once' : 'never') })
export const EmbedIsland = island(embedPart, { ...failing, wakes: 'at once' })
export const SearchIsland = island(searchDialogPart, { failure: searchHead.failed, wakes: 'at once' })
export const GalleryIsland = galleryPart && island(galleryPart, failing)
export const NotFoundIsland = island(notFoundPart, { ...failing, wakes: 'at once' })

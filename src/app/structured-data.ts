// What search engines and learning repositories read of a page: schema.org as JSON-LD.
import type { LabEntry } from '../content/lab-entry.ts'
import type { SystemEntry } from '../content/lesson-entry.ts'
import type { LessonMeta } from '../model/lesson.ts'
import type { SheetAddress } from '../handouts/sheet-address.ts'
import { homePath, labPath, lessonPath, planPath, systemPath, systemsPath } from '../lesson/paths.ts'
import { accessHead } from '../strings/access-head.ts'
import { appStrings } from '../strings/app.ts'
import { builderHead } from '../strings/builder-head.ts'
import { compareHead } from '../strings/compare-head.ts'
import { exercisesHead } from '../strings/exercises-head.ts'
import { evidenceHead } from '../strings/evidence-head.ts'
import { labHead } from '../strings/lab-head.ts'
import { licencesHead } from '../strings/licences-head.ts'
import { referenceHead } from '../strings/reference-head.ts'
import { systemsHead } from '../strings/systems-head.ts'
import { addressOf, type PageHead } from './head.ts'
import { type FixedPageName, fixedPages } from './pages.tsx'

const common = {
  '@context': 'https://schema.org',
  inLanguage: 'et',
  isAccessibleForFree: true,
  license: 'https://creativecommons.org/licenses/by/4.0/',
}

const withAddress = (path: string): object => {
  const url = addressOf(path)
  return url === undefined ? {} : { '@id': url, url }
}

/** What LRMI calls the kind of a resource, in schema.org's own words where it has some. */
type ResourceType = 'lesson' | 'lesson plan' | 'reference' | 'simulation' | 'laboratory' | 'tool' | 'worksheet' | 'assessment' | 'answer key' | 'handout' | 'presentation' | 'figure'

interface Text { readonly name: string, readonly description: string }

/** A page as a LearningResource, of which the course is the whole unless something smaller is. */
const resource = (path: string, { name, description }: Text, learningResourceType: ResourceType, more: object = {}): object => ({
  ...common,
  '@type': 'LearningResource',
  ...withAddress(path),
  name,
  description,
  learningResourceType,
  isPartOf: { '@type': 'Course', ...withAddress(homePath), name: appStrings.name },
  ...more,
})

const ofTheSite = appStrings.pageTitle('')

/** Words that say the same as the page's own head, without the name of the site. */
const textOf = ({ title, description }: Pick<PageHead, 'title' | 'description'>): Text =>
  ({ name: title.endsWith(ofTheSite) ? title.slice(0, -ofTheSite.length) : title, description })

const inLesson = ({ slug, title }: LessonName): object => ({ isPartOf: { '@type': 'LearningResource', ...withAddress(lessonPath(slug)), name: title } })

/** Of the course, which each lesson says that it is a part of, and of systems. */
const accessible = { accessibilityFeature: ['readingOrder', 'structuralNavigation', 'longDescription', 'highContrastDisplay'] }

const courseData = (lessons: readonly LessonMeta[]): object => ({
  ...common,
  ...accessible,
  '@type': 'Course',
  ...withAddress(homePath),
  name: appStrings.name,
  description: appStrings.homeDescription,
  hasPart: lessons.map(({ slug, title }) => ({ '@type': 'LearningResource', ...withAddress(lessonPath(slug)), name: title })),
})

/** A lesson, with its outcomes and minutes. */
export const lessonData = ({ slug, order, title, summary, minutes, goals }: LessonMeta): object =>
  resource(lessonPath(slug), { name: title, description: summary }, 'lesson',
    { position: order, timeRequired: `PT${String(minutes)}M`, teaches: goals })

type LessonName = Pick<LessonMeta, 'slug' | 'title'>

/** A teacher's plan of a lesson. */
export const planData = ({ slug, title }: LessonName): object =>
  resource(planPath(slug), { name: referenceHead.planTitle(title), description: referenceHead.planDescription(title) }, 'lesson plan')

/** A sheet to print: of a lesson, where it is of one. */
export const sheetData = (path: string, kind: SheetAddress['kind'], head: PageHead, lesson?: LessonName): object =>
  resource(path, textOf(head), sheetTypes[kind], lesson && inLesson(lesson))

const sheetTypes: Readonly<Record<SheetAddress['kind'], ResourceType>> =
  { worksheet: 'worksheet', questions: 'assessment', key: 'answer key', strip: 'handout', comparison: 'worksheet', variants: 'assessment', cards: 'handout' }

/** A figure alone, for other sites. */
export const embedData = (path: string, head: PageHead): object => resource(path, textOf(head), 'figure')

/** A page that is shown to a class, or to who shows it. */
export const classData = (path: string, head: PageHead): object => resource(path, textOf(head), 'presentation')

type SystemName = Pick<SystemEntry, 'id' | 'title' | 'summary'>

/** A system's page. */
export const systemData = ({ id, title, summary }: SystemName): object =>
  resource(systemPath(id), { name: title, description: summary }, 'reference',
    { interactivityType: 'mixed', about: { '@type': 'SoftwareApplication', name: title, applicationCategory: 'Virtualization' }, ...accessible })

/** What each fixed page holds. */
export const fixedData = (name: FixedPageName, head: PageHead, lessons: readonly LessonMeta[], systems: readonly SystemName[]): object => {
  const { path } = fixedPages[name]
  switch (name) {
    case 'home': return courseData(lessons)
    case 'systems': return systemsData(systems)
    case 'labs': return resource(path, { name: labHead.title, description: labHead.description }, 'laboratory')
    case 'compare': return toolData(path, compareHead)
    case 'exercises': return toolData(path, exercisesHead)
    case 'builder': return toolData(path, builderHead)
    case 'search': case 'review': case 'transfer': case 'code': return resource(path, textOf(head), 'tool')
    case 'access': return referenceData(path, accessHead.title, accessHead.description)
    case 'licences': return referenceData(path, licencesHead.title, licencesHead.description)
    case 'teacher': return referenceData(path, referenceHead.teacher, referenceHead.teacherDescription)
    case 'evidence': return referenceData(path, evidenceHead.title, evidenceHead.description)
    case 'glossary': return referenceData(path, referenceHead.glossary, referenceHead.glossaryDescription)
    case 'sources': return referenceData(path, referenceHead.sources, referenceHead.sourcesDescription)
  }
}

const systemsData = (systems: readonly SystemName[]): object =>
  resource(systemsPath, { name: systemsHead.tableTitle, description: systemsHead.tableDescription }, 'reference',
    { hasPart: systems.map(({ id, title }) => ({ '@type': 'LearningResource', ...withAddress(systemPath(id)), name: title })) })

const referenceData = (path: string, name: string, description: string): object => resource(path, { name, description }, 'reference')

/** A page on which the reader does something. */
export const toolData = (path: string, head: Pick<PageHead, 'title' | 'description'>): object => resource(path, textOf(head), 'simulation', { interactivityType: 'active' })

/** A lab. */
export const labData = ({ id, title, summary }: Pick<LabEntry, 'id' | 'title' | 'summary'>): object =>
  resource(labPath(id), { name: title, description: summary }, 'laboratory', { interactivityType: 'active' })

/** As the content of a script element, which a closing tag in the data must not end. */
export const jsonForHtml = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c')

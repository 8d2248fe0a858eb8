// What search engines and learning repositories read of a page: schema.org as JSON-LD.
import type { LabEntry } from '../content/lab-entry.ts'
import type { SystemEntry } from '../content/lesson-entry.ts'
import type { LessonMeta } from '../model/lesson.ts'
import { accessPath, builderPath, comparePath, evidencePath, exercisesPath, glossaryPath, homePath, labPath, labsPath, lessonPath, licencesPath, planPath, sourcesPath, systemPath, systemsPath, teacherPath, worksheetPath } from '../lesson/paths.ts'
import { accessHead } from '../strings/access-head.ts'
import { appStrings } from '../strings/app.ts'
import { builderHead } from '../strings/builder-head.ts'
import { compareHead } from '../strings/compare-head.ts'
import { exercisesHead } from '../strings/exercises-head.ts'
import { handoutStrings } from '../strings/handouts.ts'
import { evidenceHead } from '../strings/evidence-head.ts'
import { labHead } from '../strings/lab-head.ts'
import { licencesHead } from '../strings/licences-head.ts'
import { referenceHead } from '../strings/reference-head.ts'
import { systemsHead } from '../strings/systems-head.ts'
import { addressOf } from './head.ts'
import type { FixedPageName } from './pages.tsx'

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

const courseData = (lessons: readonly LessonMeta[]): object => ({
  ...common,
  '@type': 'Course',
  ...withAddress(homePath),
  name: appStrings.name,
  description: appStrings.homeDescription,
  hasPart: lessons.map(({ slug, title }) => ({ '@type': 'LearningResource', ...withAddress(lessonPath(slug)), name: title })),
})

/** A lesson as a LearningResource of schema.org, with its outcomes and minutes. */
export const lessonData = ({ slug, order, title, summary, minutes, goals }: LessonMeta): object => ({
  ...common,
  '@type': 'LearningResource',
  ...withAddress(lessonPath(slug)),
  name: title,
  description: summary,
  position: order,
  learningResourceType: 'lesson',
  interactivityType: 'mixed',
  timeRequired: `PT${String(minutes)}M`,
  teaches: goals,
  accessibilityFeature: ['readingOrder', 'structuralNavigation', 'longDescription', 'highContrastDisplay'],
  isPartOf: { '@type': 'Course', ...withAddress(homePath), name: appStrings.name },
})

/** A worksheet as a LearningResource of schema.org. */
export const worksheetData = ({ slug, title }: LessonMeta): object => ({
  ...common,
  '@type': 'LearningResource',
  ...withAddress(worksheetPath(slug)),
  name: handoutStrings.worksheetTitle(title),
  description: handoutStrings.worksheetDescription(title),
  learningResourceType: 'worksheet',
  isPartOf: { '@type': 'LearningResource', ...withAddress(lessonPath(slug)), name: title },
})

type SystemName = Pick<SystemEntry, 'id' | 'title' | 'summary'>

/** A system's page as a LearningResource of schema.org. */
export const systemData = ({ id, title, summary }: SystemName): object => ({
  ...common,
  '@type': 'LearningResource',
  ...withAddress(systemPath(id)),
  name: title,
  description: summary,
  learningResourceType: 'reference',
  interactivityType: 'mixed',
  about: { '@type': 'SoftwareApplication', name: title, applicationCategory: 'Virtualization' },
  accessibilityFeature: ['readingOrder', 'structuralNavigation', 'longDescription', 'highContrastDisplay'],
  isPartOf: { '@type': 'Course', ...withAddress(homePath), name: appStrings.name },
})

/** What each fixed page holds; a page that is a tool rather than a text has none. */
export const fixedData = (name: FixedPageName, lessons: readonly LessonMeta[], systems: readonly SystemName[]): object | undefined => {
  switch (name) {
    case 'home': return courseData(lessons)
    case 'systems': return systemsData(systems)
    case 'labs': return labsData()
    case 'compare': return toolData(comparePath, compareHead)
    case 'exercises': return toolData(exercisesPath, exercisesHead)
    case 'builder': return toolData(builderPath, builderHead)
    case 'search': case 'review': case 'transfer': case 'code': return undefined
    case 'access': return referenceData(accessPath, accessHead.title, accessHead.description)
    case 'licences': return referenceData(licencesPath, licencesHead.title, licencesHead.description)
    case 'teacher': return referenceData(teacherPath, referenceHead.teacher, referenceHead.teacherDescription)
    case 'evidence': return referenceData(evidencePath, evidenceHead.title, evidenceHead.description)
    case 'glossary': return referenceData(glossaryPath, referenceHead.glossary, referenceHead.glossaryDescription)
    case 'sources': return referenceData(sourcesPath, referenceHead.sources, referenceHead.sourcesDescription)
  }
}

const systemsData = (systems: readonly SystemName[]): object => ({
  ...common,
  '@type': 'LearningResource',
  ...withAddress(systemsPath),
  name: systemsHead.tableTitle,
  description: systemsHead.tableDescription,
  learningResourceType: 'reference',
  isPartOf: { '@type': 'Course', ...withAddress(homePath), name: appStrings.name },
  hasPart: systems.map(({ id, title }) => ({ '@type': 'LearningResource', ...withAddress(systemPath(id)), name: title })),
})

/** A teacher's plan of a lesson. */
export const planData = ({ slug, title }: Pick<LessonMeta, 'slug' | 'title'>): object =>
  ({ ...referenceData(planPath(slug), referenceHead.planTitle(title), referenceHead.planDescription(title)), learningResourceType: 'lesson plan' })

const referenceData = (path: string, name: string, description: string): object => ({
  ...common,
  '@type': 'LearningResource',
  ...withAddress(path),
  name,
  description,
  learningResourceType: 'reference',
  isPartOf: { '@type': 'Course', ...withAddress(homePath), name: appStrings.name },
})

/** A page on which the reader does something. */
export const toolData = (path: string, { title, description }: { readonly title: string; readonly description: string }): object => ({
  ...common,
  '@type': 'LearningResource',
  ...withAddress(path),
  name: title,
  description,
  learningResourceType: 'simulation',
  interactivityType: 'active',
  isPartOf: { '@type': 'Course', ...withAddress(homePath), name: appStrings.name },
})

const labsData = (): object => ({
  ...common,
  '@type': 'LearningResource',
  ...withAddress(labsPath),
  name: labHead.title,
  description: labHead.description,
  learningResourceType: 'laboratory',
  isPartOf: { '@type': 'Course', ...withAddress(homePath), name: appStrings.name },
})

/** A lab as a LearningResource of schema.org. */
export const labData = ({ id, title, summary }: Pick<LabEntry, 'id' | 'title' | 'summary'>): object => ({
  ...common,
  '@type': 'LearningResource',
  ...withAddress(labPath(id)),
  name: title,
  description: summary,
  learningResourceType: 'laboratory',
  interactivityType: 'active',
  isPartOf: { '@type': 'Course', ...withAddress(homePath), name: appStrings.name },
})

/** As the content of a script element, which a closing tag in the data must not end. */
export const jsonForHtml = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c')

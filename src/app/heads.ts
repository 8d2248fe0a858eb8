// The metadata of each page.
import type { LabEntry } from '../content/lab-entry.ts'
import type { SystemEntry } from '../content/lesson-entry.ts'
import { accessPath, builderPath, codePath, comparePath, evidencePath, exercisesPath, glossaryPath, homePath, labPath, labsPath, lessonPath, licencesPath, planPath, reviewPath, searchPath, sourcesPath, systemPath, systemsPath, teacherPath, transferPath } from '../lesson/paths.ts'
import type { LessonMeta } from '../model/lesson.ts'
import { accessHead } from '../strings/access-head.ts'
import { appStrings } from '../strings/app.ts'
import { presenterHead } from '../strings/presenter-head.ts'
import { codeHead } from '../strings/code-head.ts'
import { builderHead } from '../strings/builder-head.ts'
import { compareHead } from '../strings/compare-head.ts'
import { evidenceHead } from '../strings/evidence-head.ts'
import { labHead } from '../strings/lab-head.ts'
import { licencesHead } from '../strings/licences-head.ts'
import { exercisesHead } from '../strings/exercises-head.ts'
import { referenceHead } from '../strings/reference-head.ts'
import { searchHead } from '../strings/search-head.ts'
import { reviewHead } from '../strings/review-head.ts'
import { transferHead } from '../strings/transfer-head.ts'
import { systemsHead } from '../strings/systems-head.ts'
import type { PageHead } from './head.ts'
import type { FixedPageName } from './pages.tsx'

export const fixedHeads: Readonly<Record<FixedPageName, PageHead>> = {
  home: { title: appStrings.homeTitle, description: appStrings.homeDescription, path: homePath, type: 'website' },
  systems: { title: appStrings.pageTitle(systemsHead.tableTitle), description: systemsHead.tableDescription, path: systemsPath, type: 'website' },
  labs: { title: appStrings.pageTitle(labHead.title), description: labHead.description, path: labsPath, type: 'website' },
  compare: { title: appStrings.pageTitle(compareHead.title), description: compareHead.description, path: comparePath, type: 'website' },
  builder: { title: appStrings.pageTitle(builderHead.title), description: builderHead.description, path: builderPath, type: 'website' },
  exercises: { title: appStrings.pageTitle(exercisesHead.title), description: exercisesHead.description, path: exercisesPath, type: 'website' },
  search: { title: appStrings.pageTitle(searchHead.title), description: searchHead.description, path: searchPath, type: 'website' },
  review: { title: appStrings.pageTitle(reviewHead.title), description: reviewHead.description, path: reviewPath, type: 'website' },
  transfer: { title: appStrings.pageTitle(transferHead.title), description: transferHead.description, path: transferPath, type: 'website' },
  evidence: { title: appStrings.pageTitle(evidenceHead.title), description: evidenceHead.description, path: evidencePath, type: 'website' },
  code: { title: appStrings.pageTitle(codeHead.title), description: codeHead.description, path: codePath, type: 'website' },
  glossary: { title: appStrings.pageTitle(referenceHead.glossary), description: referenceHead.glossaryDescription, path: glossaryPath, type: 'website' },
  sources: { title: appStrings.pageTitle(referenceHead.sources), description: referenceHead.sourcesDescription, path: sourcesPath, type: 'website' },
  access: { title: appStrings.pageTitle(accessHead.title), description: accessHead.description, path: accessPath, type: 'website' },
  licences: { title: appStrings.pageTitle(licencesHead.title), description: licencesHead.description, path: licencesPath, type: 'website' },
  teacher: { title: appStrings.pageTitle(referenceHead.teacher), description: referenceHead.teacherDescription, path: teacherPath, type: 'website' },
}

/** Title, description and address of a lesson's plan for the teacher. */
export const planHead = ({ title, slug }: Pick<LessonMeta, 'title' | 'slug'>): PageHead =>
  ({ title: appStrings.pageTitle(referenceHead.planTitle(title)), description: referenceHead.planDescription(title), path: planPath(slug), type: 'article' })

/** Title, description and address of a lesson. */
export const lessonHead = ({ title, summary, slug }: LessonMeta): PageHead =>
  ({ title: appStrings.pageTitle(title), description: summary, path: lessonPath(slug), type: 'article' })

/** Title, description and address of a system's page. */
export const systemHead = ({ title, summary, id }: Pick<SystemEntry, 'id' | 'title' | 'summary'>): PageHead =>
  ({ title: appStrings.pageTitle(title), description: summary, path: systemPath(id), type: 'article' })

/** Title, description and address of a lab's page. */
export const headOfLab = ({ title, summary, id }: Pick<LabEntry, 'id' | 'title' | 'summary'>): PageHead =>
  ({ title: appStrings.pageTitle(title), description: summary, path: labPath(id), type: 'article' })

/** Not for search engines: the lesson is. */
export const deckHead = (role: 'projector' | 'presenter', lesson: string): PageHead => (role === 'projector'
  ? { title: presenterHead.projectorTitle(lesson), description: presenterHead.projectorDescription(lesson), type: 'website' }
  : { title: presenterHead.presenterTitle(lesson), description: presenterHead.presenterDescription(lesson), type: 'website' })

/** What is no lesson, before the class. */
export const classHead = (role: 'projector' | 'presenter', shown: 'comparison' | 'draft'): PageHead => {
  const { title } = shown === 'comparison' ? compareHead : builderHead
  const { comparisonDescription, comparisonPresenterDescription, draftDescription, draftPresenterDescription } = presenterHead
  return role === 'projector'
    ? { title: presenterHead.projectorTitle(title), description: shown === 'comparison' ? comparisonDescription : draftDescription, type: 'website' }
    : { title: presenterHead.presenterTitle(title), description: shown === 'comparison' ? comparisonPresenterDescription : draftPresenterDescription, type: 'website' }
}

export const notFoundHead: PageHead = { title: appStrings.pageTitle(appStrings.notFoundTitle), description: appStrings.notFoundDescription, type: 'website' }

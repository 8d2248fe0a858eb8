// The metadata of each page.
import { homePath, lessonPath } from '../lesson/paths.ts'
import type { LessonMeta } from '../model/lesson.ts'
import { appStrings } from '../strings/app.ts'
import type { PageHead } from './head.ts'

export const homeHead: PageHead = { title: appStrings.homeTitle, description: appStrings.homeDescription, path: homePath, type: 'website' }

export const lessonHead = ({ title, summary, slug }: LessonMeta): PageHead =>
  ({ title: appStrings.pageTitle(title), description: summary, path: lessonPath(slug), type: 'article' })

export const notFoundHead: PageHead = { title: appStrings.pageTitle(appStrings.notFoundTitle), description: appStrings.notFoundDescription, type: 'website' }

// The links that stand on every page.
import { accessPath, builderPath, codePath, comparePath, evidencePath, exercisesPath, glossaryPath, homePath, labsPath, licencesPath, reviewPath, sourcesPath, systemsPath, teacherPath, transferPath } from '../lesson/paths.ts'
import { accessHead } from '../strings/access-head.ts'
import { appStrings } from '../strings/app.ts'
import { codeHead } from '../strings/code-head.ts'
import { builderHead } from '../strings/builder-head.ts'
import { compareHead } from '../strings/compare-head.ts'
import { evidenceHead } from '../strings/evidence-head.ts'
import { exercisesHead } from '../strings/exercises-head.ts'
import { labHead } from '../strings/lab-head.ts'
import { licencesHead } from '../strings/licences-head.ts'
import { referenceHead } from '../strings/reference-head.ts'
import type { Page } from './page.ts'
import { transferHead } from '../strings/transfer-head.ts'
import { reviewHead } from '../strings/review-head.ts'

interface NavigationLink {
  /** Under the site's base. */
  readonly path: string
  readonly title: string
  /** The kind of page that belongs under this link, though it is another page. */
  readonly holds?: Page['kind']
}

export const navigation: Readonly<Record<'head' | 'foot', readonly NavigationLink[]>> = {
  head: [
    { path: `${homePath}#oppetukid`, title: appStrings.lessons, holds: 'lesson' },
    { path: systemsPath, title: appStrings.systems, holds: 'system' },
    { path: comparePath, title: compareHead.short },
    { path: builderPath, title: builderHead.short },
    { path: labsPath, title: labHead.short, holds: 'lab' },
    { path: reviewPath, title: reviewHead.short },
  ],
  foot: [
    { path: exercisesPath, title: exercisesHead.short, holds: 'exercise' },
    { path: codePath, title: codeHead.title },
    { path: glossaryPath, title: referenceHead.glossary },
    { path: sourcesPath, title: referenceHead.sources },
    { path: evidencePath, title: evidenceHead.short },
    { path: teacherPath, title: referenceHead.teacher, holds: 'plan' },
    { path: `${homePath}#andmed`, title: appStrings.storedHeading },
    { path: transferPath, title: transferHead.title },
    { path: accessPath, title: accessHead.title },
    { path: licencesPath, title: licencesHead.title },
  ],
}

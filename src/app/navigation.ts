// The links that stand on every page.
import { comparePath, homePath, systemsPath } from '../lesson/paths.ts'
import { appStrings } from '../strings/app.ts'
import { compareHead } from '../strings/compare-head.ts'

interface NavigationLink {
  /** Under the site's base. */
  readonly path: string
  readonly title: string
}

export const navigation: Readonly<Record<'head' | 'foot', readonly NavigationLink[]>> = {
  head: [
    { path: `${homePath}#oppetukid`, title: appStrings.lessons },
    { path: systemsPath, title: appStrings.systems },
    { path: comparePath, title: compareHead.short },
  ],
  foot: [
    { path: `${homePath}#andmed`, title: appStrings.storedHeading },
  ],
}

// The links that stand on every page.
import { homePath, systemsPath } from '../lesson/paths.ts'
import { appStrings } from '../strings/app.ts'

interface NavigationLink {
  /** Under the site's base. */
  readonly path: string
  readonly title: string
}

export const navigation: Readonly<Record<'head' | 'foot', readonly NavigationLink[]>> = {
  head: [
    { path: `${homePath}#oppetukid`, title: appStrings.lessons },
    { path: systemsPath, title: appStrings.systems },
  ],
  foot: [
    { path: `${homePath}#andmed`, title: appStrings.storedHeading },
  ],
}

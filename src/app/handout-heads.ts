// The metadata of what is taken along. Apart from heads.ts, so that no lesson carries these words.
import type { SheetAddress } from '../handouts/sheet-address.ts'
import { worksheetPath } from '../lesson/paths.ts'
import { appStrings } from '../strings/app.ts'
import { handoutStrings } from '../strings/handouts.ts'
import type { PageHead } from './head.ts'

/** The worksheet's page leads to the others, so search engines may know it; a sheet with answers, or a version of one, they need not. */
export const handoutHead = (address: SheetAddress, title: string): PageHead => {
  switch (address.kind) {
    case 'worksheet': return { title: fitted(handoutStrings.worksheetTitle, title), description: handoutStrings.worksheetDescription(title), path: worksheetPath(address.slug), type: 'article' }
    case 'questions': return { title: fitted((name) => handoutStrings.sheetTitle(name, address.version.toUpperCase()), title), description: handoutStrings.sheetDescription(title, address.version.toUpperCase()), type: 'website' }
    case 'key': return { title: fitted(handoutStrings.keyTitle, title), description: handoutStrings.keyDescription(title), type: 'website' }
    case 'strip': return { title: fitted(handoutStrings.stripTitle, title), description: handoutStrings.stripDescription(title), type: 'website' }
  }
}

/** Not for search engines: the lesson is. */
export const embedHead = (figure: string): PageHead => ({ title: fitted((name) => name, figure), description: handoutStrings.embedDescription(figure), type: 'website' })

/** Search engines and tabs show about this many letters of a title. */
const longest = 70

/** The page's title with a name in it, which is cut at a word where the whole would be too long. Its heading has all of it. */
const fitted = (titleOf: (name: string) => string, name: string): string => {
  const whole = appStrings.pageTitle(titleOf(name))
  if (whole.length <= longest) return whole
  return appStrings.pageTitle(titleOf(`${name.slice(0, longest - whole.length - 1).replace(/[\s,:]*\S*$/, '')}…`))
}

// The metadata of what is taken along. Apart from heads.ts, so that no lesson carries these words.
import type { EmbedAddress } from '../handouts/embed/address.ts'
import type { SheetAddress } from '../handouts/sheet-address.ts'
import { answerCardsPath, comparisonSheetPath, variantSheetsPath, worksheetPath } from '../lesson/paths.ts'
import { appStrings } from '../strings/app.ts'
import { compareHead } from '../strings/compare-head.ts'
import { exerciseStrings } from '../strings/exercises.ts'
import { handoutStrings } from '../strings/handouts.ts'
import { sheetStrings } from '../strings/sheets.ts'
import type { PageHead } from './head.ts'

/** The worksheet's page leads to the others, so search engines may know it, as they may the sheets that an address makes; a sheet with answers, or a version of one, they need not. */
export const handoutHead = (address: SheetAddress, title: string): PageHead => {
  switch (address.kind) {
    case 'worksheet': return { title: fitted(handoutStrings.worksheetTitle, title), description: handoutStrings.worksheetDescription(title), path: worksheetPath(address.slug), type: 'article' }
    case 'questions': return { title: fitted((name) => handoutStrings.sheetTitle(name, address.version.toUpperCase()), title), description: handoutStrings.sheetDescription(title, address.version.toUpperCase()), type: 'website' }
    case 'key': return { title: fitted(handoutStrings.keyTitle, title), description: handoutStrings.keyDescription(title), type: 'website' }
    case 'comparison': return { title: appStrings.pageTitle(sheetStrings.comparisonTitle), description: sheetStrings.comparisonDescription, path: comparisonSheetPath, type: 'article' }
    case 'variants': return { title: appStrings.pageTitle(sheetStrings.variantsTitle), description: sheetStrings.variantsDescription, path: variantSheetsPath, type: 'article' }
    case 'cards': return { title: appStrings.pageTitle(sheetStrings.cardsTitle), description: sheetStrings.cardsDescription, path: answerCardsPath, type: 'article' }
    case 'strip': return { title: fitted(handoutStrings.stripTitle, title), description: handoutStrings.stripDescription(title), type: 'website' }
  }
}

/** Not for search engines: what stands in the frame has a page of its own. `title`: of a figure or a lab. */
export const embedHead = (address: EmbedAddress, title: string): PageHead => {
  switch (address.kind) {
    case 'figure': return { title: fitted((name) => name, title), description: handoutStrings.embedDescription(title), type: 'website' }
    case 'lab': return { title: fitted((name) => name, title), description: handoutStrings.embedLabDescription(title), type: 'website' }
    case 'comparison': return { title: appStrings.pageTitle(compareHead.title), description: handoutStrings.embedComparisonDescription, type: 'website' }
    case 'exercise': {
      const kind = exerciseStrings.kinds[address.id].title
      return { title: appStrings.pageTitle(kind), description: handoutStrings.embedExerciseDescription(kind), type: 'website' }
    }
  }
}

/** Search engines and tabs show about this many letters of a title. */
const longest = 70

/** The page's title with a name in it, which is cut at a word where the whole would be too long. Its heading has all of it. */
const fitted = (titleOf: (name: string) => string, name: string): string => {
  const whole = appStrings.pageTitle(titleOf(name))
  if (whole.length <= longest) return whole
  return appStrings.pageTitle(titleOf(`${name.slice(0, longest - whole.length - 1).replace(/[\s,:]*\S*$/, '')}…`))
}

// Addresses inside the site. Every one ends with a slash, so that a static host needs no redirect.

export const homePath = '/'

/** Path of a lesson, without the site's base. */
export const lessonPath = (slug: string): string => `/oppetukk/${slug}/`

/** Path of a system's page. */
export const systemPath = (id: string): string => `/susteem/${id}/`

/** Path of the table that compares the systems. */
export const systemsPath = '/susteemid/'

/** Path of a lesson on the projector. */
export const projectorPath = (slug: string): string => `/esitlus/tund/${slug}/`

/** Path of the presenter's page of a lesson. */
export const presenterPath = (slug: string): string => `/ettekandja/tund/${slug}/`

/** Path of a lesson's sheets to print, with links to everything of it that may be taken along (downloads.ts). */
export const worksheetPath = (slug: string): string => `/toolehed/${slug}/`

/** Path of the sheets to print of a comparison; the search part is that of the comparison. */
export const comparisonSheetPath = '/toolehed/vordle/'

/** Path of the sheets to print of exercises, in variants; `?kood=` holds the code that all of them are made from. */
export const variantSheetsPath = '/toolehed/harjutused/'

/** Path of the cards that a class votes with, to print. */
export const answerCardsPath = '/toolehed/kaardid/'

/** Path of the comparison of stacks. */
export const comparePath = '/vordle/'

/** Path of a comparison on the projector; its search part is that of the comparison. */
export const comparisonProjectorPath = '/esitlus/vordle/'

/** Path of the presenter's page of a comparison. */
export const comparisonPresenterPath = '/ettekandja/vordle/'

/** Path of a stack of the builder on the projector; its search part is that of the builder. */
export const draftProjectorPath = '/esitlus/ehita/'

/** Path of the presenter's page of such a stack. */
export const draftPresenterPath = '/ettekandja/ehita/'

/** The search part that names a comparison of up to four stacks; `operation` as addresses name it. */
export const compareSearchOf = (ids: readonly string[], operation?: string): string => {
  const parameters = new URLSearchParams(ids.map((id, index): [string, string] => ['abcd'.charAt(index), id]))
  if (operation !== undefined) parameters.set('toiming', operation)
  return `?${parameters.toString()}`
}

/** Path of the builder; `?virn=` holds a stack. */
export const builderPath = '/ehita/'

/** Path of the list of exercises. */
export const exercisesPath = '/harjutused/'

/** Path of the exercises of a kind; `?kood=` holds the code that they are made from. */
export const exercisePath = (id: string): string => `${exercisesPath}${id}/`

/** The search part that names an exercise. */
export const exerciseSearch = (code: string): string => `?kood=${code}`

/** Path of a comparison for frames of other sites; its search part is that of the comparison. */
export const embedComparisonPath = '/manus/vordle/'

/** Path of an exercise for frames of other sites; `?kood=` holds its code. */
export const embedExercisePath = (kind: string): string => `/manus/harjutus/${kind}/`

/** Path of a lab's card for frames of other sites. */
export const embedLabPath = (id: string): string => `/manus/labor/${id}/`

/** Path of the search; `?q=` holds the question. */
export const searchPath = '/otsi/'

/** Path of the review and the final test. */
export const reviewPath = '/kordamine/'

/** Path of the page that moves progress between devices; `#kood=` holds what a QR code brings. */
export const transferPath = '/edenemine/'

/** Path of the glossary. */
export const glossaryPath = '/sonastik/'

/** Path of a term in the glossary. */
export const termPath = (id: string): string => `${glossaryPath}#${id}`

/** Path of the list of sources. */
export const sourcesPath = '/allikad/'

/** Path of what teachers need: plans, licence, hosting. */
export const teacherPath = '/opetajale/'

/** Path of a lesson's plan. */
export const planPath = (slug: string): string => `${teacherPath}${slug}/`

/** Path of the transcripts that lessons cite line by line. */
export const evidencePath = '/toendid/'

/** A line's place on that page. */
export const lineAnchor = (id: string, line: number): string => `${id}-${String(line)}`

/** Path of what is said of accessibility, and of the content's mark. */
export const accessPath = '/ligipaasetavus/'

/** Path of the licences of what others have made. */
export const licencesPath = '/litsentsid/'

/** Path of a lab. */
export const labPath = (id: string): string => `/labor/${id}/`

/** Path of the list of labs. */
export const labsPath = '/labor/'

/** Path of the page where the codes of steps are typed. */
export const codePath = '/kood/'

/** What a pupil opens to be where the class is: a figure at its step (from 0) in its lesson; else the lesson's slide by itself. */
export const pupilPath = (slug: string, slide: { readonly kind: 'figure' | 'monitor' | 'question' | 'comparison'; readonly id: string }, step: number): string => {
  switch (slide.kind) {
    case 'figure': case 'monitor': return `${lessonPath(slug)}?joonis=${slide.id}&samm=${String(step + 1)}`
    case 'question': return `${projectorPath(slug)}?kysimus=${slide.id}`
    case 'comparison': return `${projectorPath(slug)}?joonis=${slide.id}&samm=${String(step + 1)}`
  }
}

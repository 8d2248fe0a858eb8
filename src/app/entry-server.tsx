// Run at build only: every page of the site, and each as HTML.
import { StrictMode } from 'react'
import { prerender } from 'react-dom/static'
import { lessons } from 'virtual:catalogue'
import { labs } from 'virtual:labs'
import { systems } from 'virtual:systems'
import { figures } from 'virtual:figures'
import { parseEmbedAddress } from '../handouts/embed/address.ts'
import { parseSheetAddress } from '../handouts/sheet-address.ts'
import { embedPath, questionSheetPath, sheetKeyPath, sheetVersions, stripPath } from '../lesson/downloads.ts'
import { answerCardsPath, comparisonPresenterPath, comparisonProjectorPath, comparisonSheetPath, draftPresenterPath, draftProjectorPath, embedComparisonPath, embedExercisePath, embedLabPath, labPath, exercisePath, lessonPath, planPath, presenterPath, projectorPath, systemPath, variantSheetsPath, worksheetPath } from '../lesson/paths.ts'
import { exerciseKinds } from '../exercises/exercise.ts'
import { createStore } from '../ui/store.ts'
import { App } from './app.tsx'
import { headHtml, type PageHead } from './head.ts'
import { exerciseHead } from './exercise-heads.ts'
import { embedHead, handoutHead } from './handout-heads.ts'
import { classHead, deckHead, fixedHeads, headOfLab, lessonHead, notFoundHead, planHead, systemHead } from './heads.ts'
import { loadPage, pageAt } from './page.ts'
import { fixedPageNames, fixedPages } from './pages.tsx'
import { classData, embedData, fixedData, jsonForHtml, labData, lessonData, planData, sheetData, systemData, toolData } from './structured-data.ts'

export { files } from './files.ts'

interface PrerenderedPage {
  /** Address under the site's base. */
  readonly path: string
  /** The file to write. */
  readonly file: string
  readonly head: PageHead
  /** Absent where there is no page: at an unknown address. */
  readonly data?: object
}

const at = (path: string, head: PageHead, data: object): PrerenderedPage => ({ path, file: `${path.slice(1)}index.html`, head, data })

/** A sheet to print, by its address: of a lesson, of a figure in one, or made by what its address asks for. */
const sheet = (path: string, title = '', lesson?: { readonly slug: string, readonly title: string }): PrerenderedPage => {
  const address = parseSheetAddress(path.slice('/toolehed/'.length))
  if (!address) throw new Error(`${path} names no sheet`)
  const head = handoutHead(address, title)
  return at(path, head, sheetData(path, address.kind, head, lesson))
}

/** A page for a class, or for who shows it. */
const forClass = (path: string, head: PageHead): PrerenderedPage => at(path, head, classData(path, head))

/** What stands alone in a frame, by its address. */
const embed = (path: string, title = ''): PrerenderedPage => {
  const address = parseEmbedAddress(path.slice('/manus/'.length))
  if (!address) throw new Error(`${path} names nothing to embed`)
  const head = embedHead(address, title)
  return at(path, head, embedData(path, head))
}

export const pages: readonly PrerenderedPage[] = [
  ...fixedPageNames.map((name) => at(fixedPages[name].path, fixedHeads[name], fixedData(name, fixedHeads[name], lessons, systems))),
  ...lessons.map((lesson) => at(lessonPath(lesson.slug), lessonHead(lesson), lessonData(lesson))),
  ...lessons.map((lesson) => at(planPath(lesson.slug), planHead(lesson), planData(lesson))),
  ...systems.map((system) => at(systemPath(system.id), systemHead(system), systemData(system))),
  ...labs.map((lab) => at(labPath(lab.id), headOfLab(lab), labData(lab))),
  ...exerciseKinds.map((id) => at(exercisePath(id), exerciseHead(id), toolData(exercisePath(id), exerciseHead(id)))),
  ...lessons.flatMap(({ slug, title }) => [forClass(projectorPath(slug), deckHead('projector', title)), forClass(presenterPath(slug), deckHead('presenter', title))]),
  forClass(comparisonProjectorPath, classHead('projector', 'comparison')),
  forClass(comparisonPresenterPath, classHead('presenter', 'comparison')),
  forClass(draftProjectorPath, classHead('projector', 'draft')),
  forClass(draftPresenterPath, classHead('presenter', 'draft')),
  ...lessons.flatMap((lesson) => [
    sheet(worksheetPath(lesson.slug), lesson.title, lesson),
    ...sheetVersions.map((version) => sheet(questionSheetPath(lesson.slug, version), lesson.title, lesson)),
    sheet(sheetKeyPath(lesson.slug), lesson.title, lesson),
  ]),
  sheet(comparisonSheetPath),
  sheet(variantSheetsPath),
  sheet(answerCardsPath),
  ...figures.flatMap(({ id, title, operation, lesson }) => [
    // A stack alone has no steps.
    ...(operation === undefined ? [] : [sheet(stripPath(lesson.slug, id), title, lesson)]),
    embed(embedPath(id), title),
  ]),
  embed(embedComparisonPath),
  ...exerciseKinds.map((id) => embed(embedExercisePath(id))),
  ...labs.map(({ id, title }) => embed(embedLabPath(id), title)),
  { path: '/404/', file: '404.html', head: notFoundHead },
]

/** What stands in <head>, and what stands in the root element. Rejects where the page cannot be drawn. */
export const render = async ({ path, head, data }: PrerenderedPage): Promise<{ head: string; html: string }> => {
  const page = pageAt(path)
  await loadPage(page)
  let failure: unknown
  const { prelude } = await prerender(<StrictMode><App view={createStore({ page, busy: false })} /></StrictMode>, {
    progressiveChunkSize: Infinity, // else a large Suspense boundary is moved out and put back by an inline script
    onError: (error) => { failure ??= error },
  })
  // React gives all attributes double quotes, so a single one may stand as it is: shorter, and there are many.
  const html = (await new Response(prelude).text()).replaceAll('&#x27;', "'")
  if (failure !== undefined) throw failure
  const json = data && `\n    <script type="application/ld+json">${jsonForHtml(data)}</script>`
  return { head: headHtml(head) + (json ?? ''), html }
}

// Run at build only: every page of the site, and each as HTML.
import { StrictMode } from 'react'
import { prerender } from 'react-dom/static'
import { lessons } from 'virtual:catalogue'
import { systems } from 'virtual:systems'
import { lessonPath, presenterPath, projectorPath, systemPath } from '../lesson/paths.ts'
import { createStore } from '../ui/store.ts'
import { App } from './app.tsx'
import { headHtml, type PageHead } from './head.ts'
import { deckHead, fixedHeads, lessonHead, notFoundHead, systemHead } from './heads.ts'
import { loadPage, pageAt } from './page.ts'
import { fixedPageNames, fixedPages } from './pages.tsx'
import { fixedData, jsonForHtml, lessonData, systemData } from './structured-data.ts'

interface PrerenderedPage {
  /** Address under the site's base. */
  readonly path: string
  /** The file to write. */
  readonly file: string
  readonly head: PageHead
  readonly data?: object
}

const at = (path: string, head: PageHead, data: object | undefined): PrerenderedPage =>
  ({ path, file: `${path.slice(1)}index.html`, head, ...(data && { data }) })

export const pages: readonly PrerenderedPage[] = [
  ...fixedPageNames.map((name) => at(fixedPages[name].path, fixedHeads[name], fixedData(name, lessons, systems))),
  ...lessons.map((lesson) => at(lessonPath(lesson.slug), lessonHead(lesson), lessonData(lesson))),
  ...systems.map((system) => at(systemPath(system.id), systemHead(system), systemData(system))),
  ...lessons.flatMap(({ slug, title }) => [at(projectorPath(slug), deckHead('projector', title), undefined), at(presenterPath(slug), deckHead('presenter', title), undefined)]),
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
  const html = await new Response(prelude).text()
  if (failure !== undefined) throw failure
  const json = data && `\n    <script type="application/ld+json">${jsonForHtml(data)}</script>`
  return { head: headHtml(head) + (json ?? ''), html }
}

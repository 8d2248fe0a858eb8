import { lessons } from 'virtual:catalogue'
import { systems } from 'virtual:systems'
import { editDistance } from '../content/nearest.ts'
import { homePath, href, lessonPath, systemPath } from '../lesson/paths.ts'
import { appStrings } from '../strings/app.ts'
import { useHydrated } from '../ui/use-hydrated.ts'
import { usePageHead } from './head.ts'
import { notFoundHead } from './heads.ts'
import { navigation } from './navigation.ts'

interface Page { readonly path: string; readonly title: string }

const pages: readonly Page[] = [
  { path: homePath, title: appStrings.home },
  ...lessons.map(({ slug, title }) => ({ path: lessonPath(slug), title })),
  ...[...navigation.head, ...navigation.foot].filter(({ path }) => !path.includes('#')),
  ...systems.map(({ id, title }) => ({ path: systemPath(id), title })),
]

const mostSuggestions = 3

/** The pages whose addresses are most like this one, best first. */
const nearestPages = (path: string): Page[] =>
  pages.map((page) => ({ page, distance: editDistance(path, page.path) }))
    .sort((one, other) => one.distance - other.distance)
    .slice(0, mostSuggestions)
    .map(({ page }) => page)

/** For any address without a page. The prerendered file lists all pages; once awake it knows the address, and sorts them. */
export function NotFound() {
  usePageHead(notFoundHead)
  const nearest = useHydrated() ? nearestPages(decoded(location.pathname).slice(import.meta.env.BASE_URL.length - 1)) : undefined
  return (
    <div className="page" data-missing="">
      <h1>{appStrings.notFoundTitle}</h1>
      <p>{appStrings.notFound}</p>
      <h2>{nearest ? appStrings.notFoundNearest : appStrings.notFoundAll}</h2>
      <ul>{(nearest ?? pages).map(({ path, title }) => <li key={path}><a href={href(path)}>{title}</a></li>)}</ul>
    </div>
  )
}

/** A path may hold anything after a percent sign. */
const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

import { lessons } from 'virtual:catalogue'
import { labs } from 'virtual:labs'
import { systems } from 'virtual:systems'
import { homePath, labPath, lessonPath, searchPath, systemPath } from '../lesson/paths.ts'
import { appStrings } from '../strings/app.ts'
import { decoded } from '../ui/decoded.ts'
import { useHydrated } from '../ui/use-hydrated.ts'
import { usePageHead } from './head.ts'
import { notFoundHead } from './heads.ts'
import { navigation } from './navigation.ts'
import { nearPages, type PageLink } from './near-pages.ts'
import { href, siteAddress } from '../ui/site-address.ts'

const pages: readonly PageLink[] = [
  { path: homePath, title: appStrings.home },
  ...lessons.map(({ slug, title }) => ({ path: lessonPath(slug), title })),
  ...[...navigation.head, ...navigation.foot].filter(({ path }) => !path.includes('#')),
  ...systems.map(({ id, title }) => ({ path: systemPath(id), title })),
  ...labs.map(({ id, title }) => ({ path: labPath(id), title })),
]

/** For any address without a page. The prerendered file lists all pages; once awake it knows the address, and shows those that are near, if any are. */
export function NotFound() {
  usePageHead(notFoundHead)
  const near = useHydrated() ? nearPages(decoded(siteAddress().path), pages) : []
  return (
    <div className="page" data-missing="">
      <h1>{appStrings.notFoundTitle}</h1>
      <p>{appStrings.notFound} <a href={href(searchPath)}>{appStrings.notFoundSearch}</a></p>
      <h2>{near.length > 0 ? appStrings.notFoundNearest : appStrings.notFoundAll}</h2>
      <ul>{(near.length > 0 ? near : pages).map(({ path, title }) => <li key={path}><a href={href(path)}>{title}</a></li>)}</ul>
    </div>
  )
}

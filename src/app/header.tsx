import { homePath, searchPath } from '../lesson/paths.ts'
import { appStrings } from '../strings/app.ts'
import { searchHead } from '../strings/search-head.ts'
import { ThemeSwitch } from '../ui/theme-switch.tsx'
import { Logo } from './logo.tsx'
import { navigation } from './navigation.ts'
import { keyOf, type Page } from './page.ts'
import { fixedPages } from './pages.tsx'
import { href } from '../ui/site-address.ts'

/**
 * The head of every page. Where it is narrow, the links stand behind „Menüü“, which the browser itself opens; the same links stand
 * in the open where there is room, and on any screen where no script runs.
 */
export function Header({ page }: { readonly page: Page }) {
  const links = navigation.head.map(({ path, title, holds }) => (
    <li key={path}><a href={href(path)} aria-current={pathOf(page) === path ? 'page' : holds === page.kind || undefined}>{title}</a></li>
  ))
  return (
    <header className="site-head">
      <a className="wordmark" href={href(homePath)} aria-current={pathOf(page) === homePath ? 'page' : undefined}><Logo />{appStrings.name}</a>
      <nav className="no-print" aria-label={appStrings.siteNavigation}>
        {/* Made anew for each page, so that one chosen from the menu is not covered by it. */}
        <details className="site-menu" key={keyOf(page)}>
          <summary>{appStrings.menu}</summary>
          <ul>{links}</ul>
        </details>
        <ul className="site-links">{links}</ul>
      </nav>
      <a className="search-open no-print" href={href(searchPath)} data-opens="search" title={searchHead.shortcuts} aria-current={pathOf(page) === searchPath ? 'page' : undefined}>
        <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true"><path d="M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.5 15.5 21 21" /></svg>
        {searchHead.open}
      </a>
      <ThemeSwitch />
    </header>
  )
}

const pathOf = (page: Page): string | undefined => (page.kind === 'fixed' ? fixedPages[page.name].path : undefined)

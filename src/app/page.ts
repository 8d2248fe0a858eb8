// Which page an address means.
import { matchRoutes, type RouteObject } from 'react-router'
import { embedPart, exercisePart, fixedPageNames, fixedPages, galleryPart, handoutPart, isFixedPageName, labPart, lessonPart, NoSuchPage, notFoundPart, planPart, presenterPart, projectorPart, systemPart, type FixedPageName } from './pages.tsx'

export type Page =
  | { readonly kind: 'fixed'; readonly name: FixedPageName }
  | { readonly kind: 'lesson'; readonly slug: string }
  | { readonly kind: 'system' | 'lab' | 'exercise'; readonly id: string }
  /** The teacher's plan of a lesson. */
  | { readonly kind: 'plan'; readonly slug: string }
  /** What is shown to the class, and the page of whoever shows it, without the shell around them: what follows /esitlus/ or /ettekandja/ in their address. */
  | { readonly kind: 'projector' | 'presenter'; readonly deck: string }
  /** A sheet to print: what follows /toolehed/ in its address. */
  | { readonly kind: 'handout'; readonly sheet: string }
  /** A figure, a comparison, an exercise or the card of a lab alone, in a frame of another site and without the shell: what follows /manus/ in its address. */
  | { readonly kind: 'embed'; readonly embed: string }
  /** Authors' pictures of everything: while developing only. */
  | { readonly kind: 'gallery' }
  | { readonly kind: 'missing' }
  /** Its code or data could not be loaded. */
  | { readonly kind: 'failed'; readonly error: unknown }

/** Each route's id is the kind of its page, or the name of a fixed one. */
const routes: RouteObject[] = [
  ...fixedPageNames.map((name) => ({ id: name, path: fixedPages[name].path })),
  { id: 'lesson', path: '/oppetukk/:slug' },
  { id: 'projector', path: '/esitlus/*' },
  { id: 'presenter', path: '/ettekandja/*' },
  { id: 'plan', path: '/opetajale/:slug' },
  { id: 'system', path: '/susteem/:id' },
  { id: 'lab', path: '/labor/:id' },
  { id: 'exercise', path: '/harjutused/:id' },
  { id: 'handout', path: '/toolehed/*' },
  { id: 'embed', path: '/manus/*' },
  ...(galleryPart ? [{ id: 'gallery', path: '/galerii' }] : []),
  { id: 'missing', path: '*' },
]

/** The page of a matched route. */
const pageOf = (routeId: string | undefined, { slug, id, '*': rest }: Readonly<Record<string, string | undefined>>): Page => {
  if (isFixedPageName(routeId)) return { kind: 'fixed', name: routeId }
  if ((routeId === 'lesson' || routeId === 'plan') && slug !== undefined) return { kind: routeId, slug }
  if ((routeId === 'system' || routeId === 'lab' || routeId === 'exercise') && id !== undefined) return { kind: routeId, id }
  if (routeId === 'handout' && rest !== undefined) return { kind: 'handout', sheet: rest.replace(/\/$/, '') }
  if (routeId === 'embed' && rest !== undefined) return { kind: 'embed', embed: rest.replace(/\/$/, '') }
  if ((routeId === 'projector' || routeId === 'presenter') && rest !== undefined) return { kind: routeId, deck: rest.replace(/\/$/, '') }
  if (routeId === 'gallery') return { kind: 'gallery' }
  return { kind: 'missing' }
}

/** The page at a path under the site's base. */
export const pageAt = (path: string): Page => {
  const match = matchRoutes(routes, path)?.at(-1)
  return pageOf(match?.route.id, match?.params ?? {})
}

/** The page shown instead of one that could not be loaded: that there is none, or that fetching failed. */
export const pageOfError = (error: unknown): Page => (error instanceof NoSuchPage ? { kind: 'missing' } : { kind: 'failed', error })

/** Fetches the page's code and data, once. Rejects where that fails, or where the course has no such lesson, system or lab. */
export const loadPage = async (page: Page): Promise<void> => {
  switch (page.kind) {
    case 'fixed': await fixedPages[page.name].part.load({}); return
    case 'lesson':
      await lessonPart.load({ slug: page.slug })
      await (await import('./lesson.tsx')).bringParts(page.slug)
      return
    case 'plan': await planPart.load({ slug: page.slug }); return
    case 'projector': await projectorPart.load({ deck: page.deck }); return
    case 'presenter': await presenterPart.load({ deck: page.deck }); return
    case 'system': await systemPart.load({ id: page.id }); return
    case 'exercise': await exercisePart.load({ id: page.id }); return
    case 'lab': await labPart.load({ id: page.id }); return
    case 'handout': await handoutPart.load({ sheet: page.sheet }); return
    case 'embed': await embedPart.load({ embed: page.embed }); return
    case 'gallery': await galleryPart?.load({}); return
    case 'missing': await notFoundPart.load({}); return
    case 'failed': return
  }
}

/** Whether both are one page, whatever was chosen on it. */
export const samePage = (one: Page, other: Page): boolean => keyOf(one) === keyOf(other)

/** Tells pages apart. A slug or an id holds no slash: it is one part of a path; what holds slashes (a deck, a sheet, an embed) is the last part here. */
export const keyOf = (page: Page): string => {
  switch (page.kind) {
    case 'lesson': case 'plan': return `${page.kind}/${page.slug}`
    case 'projector': case 'presenter': return `${page.kind}/${page.deck}`
    case 'system': case 'lab': case 'exercise': return `${page.kind}/${page.id}`
    case 'handout': return `handout/${page.sheet}`
    case 'embed': return `embed/${page.embed}`
    case 'fixed': return page.name
    case 'gallery': case 'missing': case 'failed': return page.kind
  }
}

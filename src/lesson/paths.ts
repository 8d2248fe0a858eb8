// Addresses inside the site. Every one ends with a slash, so that a static host needs no redirect.

export const homePath = '/'

/** Path of a lesson, without the site's base. */
export const lessonPath = (slug: string): string => `/oppetukk/${slug}/`

/** What a link to a path of the site must hold: the path under the site's base. */
export const href = (path: string): string => import.meta.env.BASE_URL + path.slice(1)

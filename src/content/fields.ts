// The kinds of value that the schemas share.
import { z } from 'zod'
import { messages } from './messages.ts'

/** Any words; blanks around them are dropped. */
export const text = z.string().trim().min(1)

/** Small letters a–z, digits and single hyphens: ids are addresses. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, messages.badId)

export const ids = z.array(id).readonly()

/** The markup that src/ui/prose.tsx shows; any other would stand there as typed. */
export const prose = text.refine((value) => !/`|<\/?\p{L}/u.test(value.replace(/`[^`]+`|<span lang="en">[^<]+<\/span>/g, '')), messages.badProse)

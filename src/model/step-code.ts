// A place of a lesson as a word short enough for a board: 3B4K is lesson 3, its slide B, step 4. The last letter is made of the slide's id,
// so that a slip of the pen, or a course that has got one picture more meanwhile, is noticed.

export interface CodedPlace {
  /** The lesson's number in the course. */
  readonly lesson: number
  /** Of the lesson's slides, from 0. */
  readonly slide: number
  /** From 0. */
  readonly step: number
}

/** The slides of a lesson, by their ids, in its order. */
export interface CodedLesson { readonly lesson: number; readonly slides: readonly string[] }

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** Undefined beyond 26 slides. */
export const codeOf = ({ lesson, slide, step }: CodedPlace, id: string): string | undefined =>
  (slide < letters.length ? `${String(lesson)}${letters.charAt(slide)}${String(step + 1)}${checkLetter(id)}` : undefined)

/** FNV-1a, as one of the letters. */
const checkLetter = (id: string): string => {
  let number = 0x811c9dc5
  for (let index = 0; index < id.length; index++) number = Math.imul(number ^ id.charCodeAt(index), 0x01000193)
  return letters.charAt((number >>> 0) % letters.length)
}

export type ReadCode =
  | { readonly kind: 'place'; readonly place: CodedPlace; readonly id: string; /** Not the slide that the code was made for, or not surely. */ readonly nearest: boolean }
  | { readonly kind: 'no-code' | 'no-lesson' }

/** What a pupil has typed, capitals or not, with spaces or hyphens where they please. Whether the slide has such a step, its page knows. */
export const readCode = (typed: string, lessons: readonly CodedLesson[]): ReadCode => {
  const [, number, letter = '', step, check] = /^(\d{1,2})([A-Z])(\d{1,2})([A-Z])$/.exec(typed.slice(0, 40).toUpperCase().replaceAll(/[\s\-–.]/g, '')) ?? []
  if (number === undefined) return { kind: 'no-code' }
  const found = lessons.find(({ lesson }) => lesson === Number(number))
  if (!found || found.slides.length === 0) return { kind: 'no-lesson' }
  const wanted = letters.indexOf(letter)
  const distance = (slide: number): number => Math.abs(slide - wanted)
  const exact = found.slides[wanted] !== undefined && checkLetter(found.slides[wanted]) === check
  const alike = found.slides.flatMap((id, slide) => (checkLetter(id) === check ? [slide] : [])).sort((one, other) => distance(one) - distance(other))
  const slide = exact ? wanted : alike[0] ?? Math.min(wanted, found.slides.length - 1)
  return { kind: 'place', place: { lesson: found.lesson, slide, step: Math.max(0, Number(step) - 1) }, id: found.slides[slide] ?? '', nearest: !exact }
}

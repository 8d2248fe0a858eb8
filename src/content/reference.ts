// What the whole course says of one term or one source: for the pages that list them.
import type { LessonMeta, Source, Term } from '../model/lesson.ts'
import { systemsOf, type Catalogue, type CatalogueLesson } from './catalogue.ts'
import type { Neighbour } from './lesson-entry.ts'
import { termFinder } from './term-forms.ts'

export interface GlossaryEntry extends Term {
  /** The first lesson that explains it. */
  readonly introduced: Neighbour | undefined
  /** The other lessons that use it. */
  readonly used: readonly (Neighbour & { readonly order: number })[]
  readonly related: readonly { readonly id: string; readonly term: string }[]
}

export interface ClaimPlace {
  /** The id of the heading; a lesson's opening has none. */
  readonly anchor?: string
  readonly text: string
}

export interface SourceEntry extends Source {
  /** What its citations in lessons bear out, in course order; `questions` counts the questions that cite it. */
  readonly lessons: readonly (Neighbour & { readonly claims: readonly ClaimPlace[]; readonly questions: number })[]
  readonly systems: readonly { readonly id: string; readonly title: string }[]
  /** Stacks without a page of their own. */
  readonly stacks: readonly string[]
  readonly terms: readonly { readonly id: string; readonly term: string }[]
}

const collator = new Intl.Collator('et')

const neighbourOf = ({ slug, title }: LessonMeta): Neighbour => ({ slug, title })

/** Every term, in the order of the Estonian alphabet. */
export const glossaryOf = ({ terms, lessons }: Catalogue): GlossaryEntry[] => {
  const find = termFinder(terms)
  const usedIn = new Map(lessons.map((lesson) => [lesson, termsIn(lesson, find)]))
  return terms.map((term): GlossaryEntry => {
    const introducing = lessons.find(({ meta }) => meta.terms.includes(term.id))
    return {
      ...term,
      introduced: introducing && neighbourOf(introducing.meta),
      used: lessons.filter((lesson) => lesson !== introducing && usedIn.get(lesson)?.has(term.id)).map(({ meta }) => ({ ...neighbourOf(meta), order: meta.order })),
      related: term.seeAlso.flatMap((id) => { const other = terms.find((one) => one.id === id); return other ? [{ id, term: other.term }] : [] }),
    }
  }).sort((one, other) => collator.compare(one.term, other.term))
}

/** Those that its text marks, or uses in any case form. */
const termsIn = ({ sections }: CatalogueLesson, find: (text: string) => ReadonlySet<string>): ReadonlySet<string> =>
  new Set(sections.flatMap(({ lines, words }) => [...lines.flatMap((line) => [...find(line)]), ...words.flatMap((word) => (word.word === 'Mõiste' ? [word.id] : []))]))

/** Every source with what it bears out, in the order of the Estonian alphabet. */
export const sourceEntriesOf = (catalogue: Catalogue): SourceEntry[] => {
  const systems = systemsOf(catalogue)
  return catalogue.sources.map((source): SourceEntry => ({
    ...source,
    lessons: catalogue.lessons.flatMap((lesson) => {
      const claims = claimPlaces(lesson, source.key)
      const questions = lesson.data.questions.filter(({ sources }) => sources.includes(source.key)).length
      return claims.length === 0 && questions === 0 ? [] : [{ ...neighbourOf(lesson.meta), claims, questions }]
    }),
    systems: systems.filter((stack) => keysOf(stack).has(source.key)).map(({ id, title }) => ({ id, title })),
    stacks: Object.values(catalogue.stacks).filter((stack) => !systems.includes(stack) && keysOf(stack).has(source.key)).map(({ title }) => title).sort(collator.compare),
    terms: catalogue.terms.filter(({ sources }) => sources.includes(source.key)).map(({ id, term }) => ({ id, term })),
  })).sort((one, other) => collator.compare(`${one.author} ${one.title}`, `${other.author} ${other.title}`))
}

/** A sentence that a lesson says twice under one heading is listed once. */
const claimPlaces = ({ claims }: CatalogueLesson, key: string): ClaimPlace[] => {
  const places = claims.filter((claim) => claim.key === key).map(({ text, heading }): ClaimPlace => ({ ...(heading && { anchor: heading.id }), text }))
  return places.filter(({ text, anchor }, index) => places.findIndex((other) => other.text === text && other.anchor === anchor) === index)
}

const keysOf = ({ sources, about }: Catalogue['stacks'][string]): ReadonlySet<string> =>
  new Set([...sources, ...(about ? [about.guests, ...about.facts, ...about.corrections, ...about.misconceptions].flatMap((claim) => claim.sources) : [])])

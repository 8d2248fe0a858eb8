// What the search looks through, made from the checked course.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { systemsOf, type Catalogue, type CatalogueLesson } from '../content/catalogue.ts'
import { plainName } from '../content/search-words.ts'
import type { Section } from '../content/sections.ts'
import type { StackDocument } from '../content/stack-document.ts'
import type { Term } from '../model/lesson.ts'
import type { Entry, SearchData, SystemSection } from '../search/entry.ts'
import { fold, wordsOf } from '../search/words.ts'
import { listFiles } from './estonian/dictionary.ts'
import { readList } from './estonian/word-list.ts'

/** The first parts of compounds that the house allows; the spelling check sees that none is missing. */
export const firstPartsOf = (root: string): readonly string[] => {
  const file = join(root, listFiles.firstParts)
  return existsSync(file) ? readList(readFileSync(file, 'utf8')).map(({ word }) => word) : []
}

/** Everything that can be found, and what the search must know of the language. `firstParts` are first parts of compounds. */
export const searchDataOf = (catalogue: Catalogue, firstParts: readonly string[]): SearchData => {
  const { lessons, terms, searchWords } = catalogue
  const entries = [
    ...terms.map((term) => termEntry(term, lessons)),
    ...lessons.flatMap((lesson) => lessonEntries(lesson, catalogue)),
    ...systemsOf(catalogue).flatMap(systemEntries),
  ].map((entry) => withAliases(entry, catalogue))
  const forms = new Set(entries.flatMap(({ title, names = [], text }) => [title, ...names, text].flatMap((words) => wordsOf(words).map(({ form }) => form))))
  const folded = [...new Set(firstParts.map(fold))]
  return {
    entries,
    firstParts: folded.filter((part) => [...forms].some((form) => form.length >= part.length + 4 && form.startsWith(part))),
    oddForms: searchWords.oddForms.map((group) => group.map(fold)),
  }
}

/** A term as the glossary has it, under all its names and forms. */
const termEntry = ({ id, term, english, also, genitive, partitive, infinitive, present, definition }: Term, lessons: readonly CatalogueLesson[]): Entry => {
  const isUsed = ({ words }: Section): boolean => words.some((word) => word.word === 'Mõiste' && word.id === id)
  const forms = [genitive, partitive, infinitive, present].filter((form) => form !== undefined)
  return {
    place: { kind: 'term', id },
    title: term,
    names: [...new Set([...englishNames(english), ...also, ...forms])].filter((name) => name !== term),
    text: definition,
    uses: lessons.filter(({ sections }) => sections.some(isUsed)).length,
  }
}

/** `control domain (dom0)`, `structure (VMCS), block (VMCB)`: each name by itself. */
const englishNames = (english: string): string[] => {
  const bracketed = [...english.matchAll(/\(([^)]+)\)/g)].map(([, inner = '']) => inner)
  return [...english.replace(/\([^)]+\)/g, '').split(','), ...bracketed].map((name) => name.replace(/\s+/g, ' ').trim())
}

const lessonEntries = ({ meta: { slug, title, summary, goals }, sections }: CatalogueLesson, { stacks }: Catalogue): Entry[] => [
  { place: { kind: 'lesson', slug }, title, text: [summary, ...goals.map((goal) => `${goal}.`), ...(sections[0]?.lines ?? [])].join(' ') },
  ...sections.flatMap(({ heading, lines }): Entry[] => (heading
    ? [{ place: { kind: 'section', slug, anchor: heading.id }, title: heading.text, page: title, text: lines.join(' ') }] : [])),
  ...sections.flatMap(({ words }) => figureEntries(words, slug, title, stacks)),
]

const figureEntries = (words: Section['words'], slug: string, page: string, stacks: Catalogue['stacks']): Entry[] => words.flatMap((word): Entry[] => {
  if (word.word === 'Kutsejada') return [{ place: { kind: 'figure', slug, anchor: word.id }, title: word.pealkiri, page, text: '' }]
  if (word.word !== 'Kihidiagramm') return []
  const stack = stacks[word.virn]?.title ?? ''
  return [{ place: { kind: 'figure', slug, anchor: word.id }, title: word.pealkiri ?? stack, page, text: word.pealkiri === undefined ? '' : stack }]
})

const systemEntries = ({ id, title, maker, about }: StackDocument): Entry[] => {
  if (!about) return []
  const section = (kind: SystemSection, lines: readonly string[]): Entry[] =>
    (lines.length === 0 ? [] : [{ place: { kind: 'system-section', id, section: kind }, title: '', page: title, text: lines.join(' ') }])
  return [
    { place: { kind: 'system', id }, title, text: `${about.summary} ${maker}.` },
    ...section('guests', [about.guests.text]),
    ...section('facts', about.facts.map(({ text }) => text)),
    ...section('misconceptions', about.misconceptions.flatMap(({ claim, text }) => [claim, text])),
  ]
}

const aliasable: ReadonlySet<Entry['place']['kind']> = new Set(['term', 'lesson', 'system'])

const withAliases = (entry: Entry, { searchWords }: Catalogue): Entry => {
  const aliases = aliasable.has(entry.place.kind) ? searchWords.aliases.filter(({ meant }) => plainName(meant) === plainName(entry.title)).map(({ alias }) => alias) : []
  return aliases.length === 0 ? entry : { ...entry, names: [...(entry.names ?? []), ...aliases] }
}

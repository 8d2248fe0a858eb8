// A table, a percent, a factor, a measured figure or a year stands with the source that bears it out. README, „Arvud ja allikad“, says it to authors.
import type { Course, LessonFiles, StackFile, TermFile } from '../course.ts'
import { figuresIn } from '../figures-in-prose.ts'
import type { LessonBlock } from '../lesson-blocks.ts'
import { messages } from '../messages.ts'
import { problemAt, type Problem } from '../problem.ts'

/** Figures, years and tables that have no source. */
export const checkFigureClaims = ({ lessons, stacks, terms }: Course): Problem[] =>
  [...lessons.flatMap(inText), ...lessons.flatMap(inQuestions), ...stacks.flatMap(inStack), ...terms.flatMap(inTerm)]

/** Says of itself that its numbers are assumed. „Autorid eeldavad“ is somebody else's assumption, and „keeldus“ is none. */
const assumes = /(?<!\p{L})(?:oleta|eelda)(?:me|gem)(?!\p{L})|(?<!\p{L})eeldused|(?<!\p{L})on (?:\p{L}+ )?eeldus(?!\p{L})/iu

const inText = ({ text }: LessonFiles): Problem[] => {
  // Where a word is wrong, citations may have been lost with it.
  if (!text?.complete) return []
  const assumed = assumingChapters(text.blocks)
  return [...bareTables(text.blocks), ...text.blocks.flatMap((block) => {
    if (block.support.length > 0) return []
    const [found] = figuresIn(block.text).filter(({ isYear }) => isYear || !(assumes.test(block.text) || assumed.has(block.chapter ?? '')))
    return found ? [problemAt(block.place, messages.figureWithoutSource(found.figure))] : []
  })]
}

/** The chapters that work an example out and say that its numbers are assumed. */
const assumingChapters = (blocks: readonly LessonBlock[]): ReadonlySet<string> =>
  new Set(blocks.flatMap(({ chapter, text }) => (chapter?.startsWith('lahendatud-näide') && assumes.test(text) ? [chapter] : [])))

/** A table is borne out as a whole: by a citation in it, or in the paragraph right before or after it. */
const bareTables = (blocks: readonly LessonBlock[]): Problem[] => {
  const heads = blocks.filter(({ table, place }) => table === place.line)
  return heads.flatMap(({ table, place }) =>
    (blocks.some((row) => row.table === table && row.support.length > 0) ? [] : [problemAt(place, messages.tableWithoutSource)]))
}

const inQuestions = ({ questions }: LessonFiles): Problem[] => (questions?.value.questions ?? []).flatMap((question, index) => {
  if (question.sources.length > 0 || !questions) return []
  const texts = textsOf(question)
  if (texts.some((text) => assumes.test(text))) return []
  const [found] = texts.flatMap(figuresIn)
  return found ? [problemAt(questions.at(['questions', index, 'id']), messages.questionFigureWithoutSource(found.figure))] : []
})

/** Every sentence of a question, whatever its kind: prompts, options, explanations. */
const textsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value.replace(/`[^`]*`|<span lang="en">[^<]*<\/span>/g, '¤')]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}

const inStack = ({ stack }: StackFile): Problem[] => {
  if (!stack) return []
  const { sources, about, years, licence, status, note } = stack.value
  // The captions of its figures are computed from it, and stand on the same sources.
  if (sources.length === 0) return [problemAt(stack.at(['sources']), messages.stackWithoutSources)]
  const judged = (texts: readonly string[], keys: readonly string[], path: readonly (string | number)[]): Problem[] => {
    const [found] = texts.flatMap(figuresIn)
    return found && keys.length === 0 ? [problemAt(stack.at(path), messages.figureWithoutSources(found.figure))] : []
  }
  return [
    ...judged([years, licence, status, note ?? '', about?.summary ?? ''], sources, ['sources']),
    ...judged([about?.guests.text ?? ''], about?.guests.sources ?? [], ['about', 'guests', 'text']),
    ...(['facts', 'corrections', 'misconceptions'] as const).flatMap((part) =>
      about?.[part].flatMap((claim, index) => judged([claim.text], claim.sources, ['about', part, index, 'text'])) ?? []),
  ]
}

const inTerm = ({ term }: TermFile): Problem[] => {
  if (!term || term.value.sources.length > 0) return []
  const [found] = figuresIn(term.value.definition)
  return found ? [problemAt(term.at(['term']), messages.figureWithoutSources(found.figure))] : []
}

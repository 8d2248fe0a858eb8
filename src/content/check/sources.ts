// Nothing is claimed without a source, and no source is listed that nobody cites.
import type { Course, LabFile, LessonFiles, StackFile, TermFile } from '../course.ts'
import { messages } from '../messages.ts'
import { problemAt, type Place, type Problem } from '../problem.ts'

/** Citations must name known sources, each source must be cited, and each lesson must cite one. */
export const checkSources = (course: Course): Problem[] => {
  const { lessons, stacks, terms, labs, sources } = course
  const citations = [...lessons.flatMap(inText), ...lessons.flatMap(inQuestions), ...stacks.flatMap(inStack), ...terms.flatMap(inTerm), ...labs.flatMap(inLab)]
  const without = lessons.filter(({ text }) => text?.complete && !text.uses.some(({ word }) => word.word === 'Allikas'))
    .map(({ file }) => problemAt({ file, line: 1 }, messages.noSources))
  if (!sources) return without
  // What could not be read may cite anything.
  const allRead = lessons.every(({ text, questions }) => text?.complete && questions) && stacks.every(({ stack }) => stack)
    && terms.every(({ term }) => term) && labs.every(({ lab }) => lab)
  const keys = new Set(sources.value.sources.map(({ key }) => key))
  const cited = new Set(citations.map(({ key }) => key))
  const unknown = citations.filter(({ key }) => !keys.has(key))
  // A mistyped key explains why the right one seems unused.
  const mayJudge = allRead && unknown.length === 0
  return [
    ...without,
    ...unknown.map(({ key, place }) => problemAt(place, messages.unknown('allikas', key, keys))),
    ...sources.value.sources.flatMap(({ key }, index) => (cited.has(key) || !mayJudge ? [] : [problemAt(sources.at(['sources', index, 'key']), messages.uncited(key))])),
  ]
}

interface Citation { readonly key: string; readonly place: Place }

const inStack = ({ stack }: StackFile): Citation[] => {
  if (!stack) return []
  const { sources, about } = stack.value
  const cited = (keys: readonly string[], path: readonly (string | number)[]): Citation[] => keys.map((key, index) => ({ key, place: stack.at([...path, 'sources', index]) }))
  return [
    ...cited(sources, []),
    ...cited(about?.guests.sources ?? [], ['about', 'guests']),
    ...(['facts', 'corrections', 'misconceptions'] as const).flatMap((part) => about?.[part].flatMap((claim, index) => cited(claim.sources, ['about', part, index])) ?? []),
  ]
}

const inTerm = ({ term }: TermFile): Citation[] => term?.value.sources.map((key, index) => ({ key, place: term.at(['sources', index]) })) ?? []

const inLab = ({ lab }: LabFile): Citation[] => lab?.value.sources.map((key, index) => ({ key, place: lab.at(['sources', index]) })) ?? []

const inText = ({ text }: LessonFiles): Citation[] =>
  (text?.uses ?? []).flatMap(({ word, at }) => (word.word === 'Allikas' ? [{ key: word.võti, place: at('võti') }] : []))

const inQuestions = ({ questions }: LessonFiles): Citation[] =>
  questions?.value.questions.flatMap(({ sources }, question) =>
    sources.map((key, index) => ({ key, place: questions.at(['questions', question, 'sources', index]) }))) ?? []

// Ids are addresses, and progress is kept under them: each belongs to one thing.
import type { Course, LabFile, LessonFiles } from '../course.ts'
import { messages } from '../messages.ts'
import { problemAt, type Place, type Problem } from '../problem.ts'

/** Ids that occur twice where they must tell things apart: lessons, questions, options, figures. */
export const checkIds = (course: Course): Problem[] => [
  ...sameLessons(course.lessons),
  ...repeated(course.lessons.flatMap((lesson) => [...questionIds(lesson), ...askingFigureIds(lesson)])),
  ...course.lessons.flatMap(optionIds).flatMap(repeated),
  // Also an address by itself: /manus/<id>/.
  ...repeated(course.lessons.flatMap(figureIds)),
  ...stackIds(course),
  ...repeated(course.labs.flatMap(taskIds)),
  ...sameTerms(course),
  ...repeated((course.sources?.value.sources ?? []).flatMap(({ key }, index) => (course.sources ? [{ id: key, place: course.sources.at(['sources', index, 'key']) }] : []))),
]

interface Named { readonly id: string; readonly place: Place }

const repeated = (named: readonly Named[]): Problem[] => {
  const first = new Map<string, Place>()
  return named.flatMap(({ id, place }) => {
    const taken = first.get(id)
    if (!taken) first.set(id, place)
    return taken ? [problemAt(place, messages.taken(id, taken.file, taken.line))] : []
  })
}

const questionIds = ({ questions }: LessonFiles): Named[] =>
  questions?.value.questions.map(({ id }, index) => ({ id, place: questions.at(['questions', index, 'id']) })) ?? []

const taskIds = ({ lab }: LabFile): Named[] => lab?.value.tasks.map(({ id }, index) => ({ id, place: lab.at(['tasks', index, 'id']) })) ?? []

/** The options of each question apart. */
const optionIds = ({ questions }: LessonFiles): Named[][] =>
  questions?.value.questions.map((question, index) =>
    ('options' in question ? question.options : []).map(({ id }, at) => ({ id, place: questions.at(['questions', index, 'options', at, 'id']) }))) ?? []

const figureIds = ({ text }: LessonFiles): Named[] =>
  (text?.uses ?? []).flatMap(({ word, at }) => (word.word === 'Kihidiagramm' || word.word === 'Kutsejada' ? [{ id: word.id, place: at('id') }] : []))

/** What a reader predicts at a figure is kept under the figure's id, beside that of the questions. */
const askingFigureIds = ({ text }: LessonFiles): Named[] =>
  (text?.uses ?? []).flatMap(({ word, at }) => (word.word === 'Kihidiagramm' && word.küsi !== undefined ? [{ id: word.id, place: at('id') }] : []))

const sameLessons = (lessons: readonly LessonFiles[]): Problem[] => {
  const byOrder = new Map<number, LessonFiles>()
  const bySlug = new Map<string, LessonFiles>()
  return lessons.flatMap((lesson) => {
    const { order, slug, file } = lesson
    const problems: Problem[] = []
    const sameOrder = byOrder.get(order)
    const sameSlug = bySlug.get(slug)
    if (sameOrder) problems.push(problemAt({ file, line: 1 }, messages.sameNumber(order, sameOrder.folder)))
    else byOrder.set(order, lesson)
    if (sameSlug) problems.push(problemAt({ file, line: 1 }, messages.sameSlug(slug, sameSlug.folder)))
    else bySlug.set(slug, lesson)
    return problems
  })
}

/** A stack is named by its file; where its id says otherwise, it is often a copy of another file. */
const stackIds = ({ stacks }: Course): Problem[] => stacks.flatMap(({ id, stack }) => {
  if (!stack || stack.value.id === id) return []
  const owner = stacks.find((other) => other.id === stack.value.id)
  return [problemAt(stack.at(['id']), owner ? messages.taken(stack.value.id, owner.file, owner.stack?.at(['id']).line ?? 1) : messages.notFileName(stack.value.id, id))]
})

const sameTerms = ({ terms }: Course): Problem[] => {
  const first = new Map<string, string>()
  return terms.flatMap(({ file, term }) => {
    if (!term) return []
    const taken = first.get(term.value.term)
    if (taken === undefined) first.set(term.value.term, file)
    return taken === undefined ? [] : [problemAt(term.at(['term']), messages.sameTerm(term.value.term, taken))]
  })
}

// Questions: right answers, their place in the text, and what they point to.
import { monitorStory } from '../../diagram/monitor.ts'
import type { Course, LessonFiles } from '../course.ts'
import { messages } from '../messages.ts'
import { problemAt, type Problem } from '../problem.ts'
import type { AuthoredQuestion } from '../question-schema.ts'
import { resolveQuestion, surroundingsOf } from '../resolve.ts'
import type { WordUse } from '../word-use.ts'
import { figuresOf, stillCount } from './figures.ts'

/** DESIGN §4: five or more questions in every lesson. */
const leastChecks = 5

const monitorStills = monitorStory().length

const wordFor = { prediction: 'Ennustus', check: 'Küsimus' } as const

/** Questions of every lesson: right answers, goals, figures that refute, and their places in the text. */
export const checkQuestions = (course: Course): Problem[] => course.lessons.flatMap((lesson) => {
  const { text, questions } = lesson
  if (!questions) return []
  const own = questions.value.questions.flatMap((question, index) => checkQuestion(question, (path) => questions.at(['questions', index, ...path]), lesson, course))
  if (!text) return own
  const checks = questions.value.questions.filter(({ role }) => role === 'check')
  return [
    ...own,
    ...checkPlaces(lesson, questions.value.questions),
    ...checkGoals(lesson, checks),
    ...(checks.length < leastChecks ? [problemAt({ file: lesson.questionsFile, line: 1 }, messages.fewQuestions(checks.length, leastChecks))] : []),
    ...(!text.complete || text.uses.some(({ word }) => word.word === 'Ennustus') ? [] : [problemAt({ file: lesson.file, line: 1 }, messages.noPrediction)]),
  ]
})

type At = (path: readonly PropertyKey[]) => ReturnType<NonNullable<LessonFiles['questions']>['at']>

const checkQuestion = (question: AuthoredQuestion, at: At, lesson: LessonFiles, course: Course): Problem[] => {
  const goals = lesson.text?.frontmatter?.value.goals.length
  const resolved = resolveQuestion(question, surroundingsOf(lesson, course.stacks))
  return [
    ...checkRight(question, at),
    ...(question.role === 'check' && question.goal === undefined ? [problemAt(at(['id']), messages.goalMissing(question.id))] : []),
    ...(question.goal !== undefined && goals !== undefined && question.goal > goals ? [problemAt(at(['goal']), messages.noGoal(question.goal, goals))] : []),
    ...('wrong' in resolved ? resolved.wrong.map(({ path, what }) => problemAt(at(path), what)) : []),
    ...(lesson.text ? refutationsOf(question).flatMap(({ path, refutedBy }) => checkRefutation(refutedBy, (field) => at([...path, 'refutedBy', ...field]), lesson, course)) : []),
  ]
}

/** Where options are written out, so is which of them are right. */
const checkRight = (question: AuthoredQuestion, at: At): Problem[] => {
  if (question.kind !== 'choose' && question.kind !== 'choose-several') return []
  const right = question.options.filter(({ correct }) => correct).length
  if (question.kind === 'choose' && right !== 1) return [problemAt(at(['options']), messages.oneRight(question.id, right))]
  return question.kind === 'choose-several' && right === 0 ? [problemAt(at(['options']), messages.noneRight(question.id))] : []
}

interface Refutation { readonly path: readonly PropertyKey[]; readonly refutedBy: { readonly figure: string; readonly step: number } }

const refutationsOf = (question: AuthoredQuestion): Refutation[] => {
  switch (question.kind) {
    case 'choose': case 'choose-several': return question.options.flatMap(({ refutedBy }, index) => (refutedBy ? [{ path: ['options', index], refutedBy }] : []))
    case 'click-layer': case 'click-gap': case 'name-family': return Object.entries(question.explain).flatMap(([key, { refutedBy }]) => (refutedBy ? [{ path: ['explain', key], refutedBy }] : []))
    case 'order': return []
  }
}

const checkRefutation = ({ figure: id, step }: { figure: string; step: number }, at: At, lesson: LessonFiles, course: Course): Problem[] => {
  const figures = figuresOf(lesson)
  const figure = figures.find((candidate) => candidate.id === id)
  // Something happens in every step of the calls, the first one included.
  if (lesson.text?.uses.some(({ word }) => word.word === 'Kutsejada' && word.id === id)) return step <= monitorStills ? [] : [problemAt(at(['step']), messages.noStep(id, step, monitorStills))]
  if (!figure) return !lesson.text?.complete ? [] : [problemAt(at(['figure']), messages.noFigure(id, figures.map((known) => known.id)))]
  const stills = stillCount(figure, course)
  // Step 1 is the start, where nothing has happened yet: it refutes nothing.
  return stills === undefined || (step > 1 && step <= stills) ? [] : [problemAt(at(['step']), messages.noStep(id, step, stills))]
}

/** What a lesson promises it also asks. */
const checkGoals = ({ text }: LessonFiles, checks: readonly AuthoredQuestion[]): Problem[] => {
  const { frontmatter } = text ?? {}
  return (frontmatter?.value.goals ?? []).flatMap((_, index) =>
    frontmatter && !checks.some(({ goal }) => goal === index + 1) ? [problemAt(frontmatter.at(['goals', index]), messages.goalUntested(index + 1))] : [])
}

/** Every question stands in the text once, under the word of its role. */
const checkPlaces = (lesson: LessonFiles, questions: readonly AuthoredQuestion[]): Problem[] => {
  const placed = new Map<string, WordUse>()
  const problems: Problem[] = []
  for (const use of lesson.text?.uses ?? []) {
    const { word, at } = use
    if (word.word !== 'Ennustus' && word.word !== 'Küsimus') continue
    const question = questions.find(({ id }) => id === word.id)
    const earlier = placed.get(word.id)
    if (!question) problems.push(problemAt(at('id'), messages.unknown('küsimus', word.id, questions.map(({ id }) => id))))
    else if (earlier) problems.push(problemAt(at('id'), messages.placedTwice(word.id, earlier.place.line)))
    else if (wordFor[question.role] !== word.word) problems.push(problemAt(at('id'), messages.wrongRole(word.id, question.role, wordFor[question.role])))
    if (!earlier) placed.set(word.id, use)
  }
  // A mistyped id explains why the right one seems to be missing.
  const mistyped = [...placed.keys()].some((id) => !questions.some((question) => question.id === id))
  const unplaced = questions.flatMap(({ id, role }, index) =>
    placed.has(id) || mistyped || !lesson.questions || !lesson.text?.complete ? [] : [problemAt(lesson.questions.at(['questions', index, 'id']), messages.unplaced(id, wordFor[role]))])
  return [...problems, ...unplaced]
}

// Questions as the page gets them: what an author left to the model is computed here.
import type { Question, ShownStep } from '../model/quiz.ts'
import { figuresOf } from './check/figures.ts'
import type { LessonFiles, StackFile } from './course.ts'
import type { AuthoredQuestion } from './question-schema.ts'
import { resolveClickGap } from './resolve/click-gap.ts'
import { resolveClickLayer } from './resolve/click-layer.ts'
import { resolveNameFamily } from './resolve/name-family.ts'
import { resolveOrder } from './resolve/order.ts'
import type { Resolved, Surroundings } from './resolve/resolved.ts'

/** What questions of a lesson may refer to: the stacks of the course and the figures of the lesson. */
export const surroundingsOf = (lesson: LessonFiles, stacks: readonly StackFile[]): Surroundings =>
  ({ stacks: new Map(stacks.map(({ id, stack }) => [id, stack?.value])), figures: figuresOf(lesson) })

/** The question with everything computed, or what keeps it from being asked. */
export const resolveQuestion = (authored: AuthoredQuestion, around: Surroundings): Resolved => {
  switch (authored.kind) {
    case 'choose': case 'choose-several': return { question: authored }
    case 'order': return resolveOrder(authored, around)
    case 'click-gap': return resolveClickGap(authored, around)
    case 'click-layer': return resolveClickLayer(authored, around)
    case 'name-family': return resolveNameFamily(authored, around)
  }
}

/** Every question of a lesson that can be asked, in the order of its file. */
export const questionsOf = (lesson: LessonFiles, stacks: readonly StackFile[]): Question[] => {
  const around = surroundingsOf(lesson, stacks)
  return (lesson.questions?.value.questions ?? []).flatMap((authored) => {
    const resolved = resolveQuestion(authored, around)
    return 'question' in resolved ? [withTitles(resolved.question, around)] : []
  })
}

/** The question with the title of every figure that it points to: the reader has to know which one is meant. */
const withTitles = (question: Question, { figures }: Surroundings): Question => {
  const titled = (shown: ShownStep): ShownStep => {
    const title = figures.find(({ id }) => id === shown.figure)?.pealkiri
    return title === undefined ? shown : { ...shown, title }
  }
  return question.kind === 'order'
    ? { ...question, pieces: question.pieces.map((piece) => (piece.shownBy ? { ...piece, shownBy: titled(piece.shownBy) } : piece)) }
    : { ...question, options: question.options.map((option) => (option.refutedBy ? { ...option, refutedBy: titled(option.refutedBy) } : option)) }
}

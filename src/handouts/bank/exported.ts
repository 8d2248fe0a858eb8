// The mapping of the five kinds of questions to what other learning environments know:
//   choose, name-family        → multiple choice, one answer
//   choose-several             → multiple choice, several answers: right ones share 100 %, wrong ones share −100 %,
//                                so that marking everything earns nothing
//   click-layer                → multiple choice over the layers of the picture, each with its place in words
//   order                      → matching of each step to its number
// A prediction is asked as a choice worth no points: here it is never marked wrong. Every option keeps its explanation as the
// answer's feedback; steps have none of their own, so the right order stands in the question's general feedback.
import type { LessonMeta, Source } from '../../model/lesson.ts'
import { picksSeveral, type Option, type OptionQuestion, type OrderQuestion, type Question } from '../../model/quiz.ts'
import { shownOptions } from '../../quiz/shuffle.ts'
import { bankStrings } from '../../strings/bank.ts'
import { htmlOf } from './html.ts'

/** What the bank needs of a lesson. */
export interface BankLesson {
  readonly meta: Pick<LessonMeta, 'slug' | 'order' | 'title'>
  readonly questions: readonly Question[]
  readonly sources: readonly Source[]
  /** Titles of its figures, by id. */
  readonly figures: ReadonlyMap<string, string>
}

export interface ExportedAnswer {
  readonly html: string
  /** In percent of the question's points; negative takes away. Only such shares as Moodle accepts. */
  readonly share: number
  readonly feedback: string
}

interface Common {
  readonly id: string
  readonly category: readonly string[]
  readonly html: string
  readonly general: string
  /** A prediction is worth none. */
  readonly points: 0 | 1
}

export type Exported =
  | Common & { readonly kind: 'choice'; readonly single: boolean; readonly answers: readonly ExportedAnswer[] }
  | Common & { readonly kind: 'matching'; readonly pairs: readonly { readonly html: string; readonly answer: string }[] }

/** Every question of a lesson: first those that are marked, then the predictions, each group in the lesson's own order. */
export const exportLesson = (lesson: BankLesson): Exported[] => {
  const exported = lesson.questions.map((question) => exportQuestion(question, lesson))
  return [...exported.filter(({ points }) => points === 1), ...exported.filter(({ points }) => points === 0)]
}

const exportQuestion = (question: Question, lesson: BankLesson): Exported => (question.kind === 'order' ? matchingOf(question, lesson) : choiceOf(question, lesson))

const matchingOf = (question: OrderQuestion, lesson: BankLesson): Exported => ({
  ...commonOf(question, lesson, bankStrings.numberSteps, bankStrings.rightOrder(question.pieces.map(({ text }) => text))),
  kind: 'matching',
  pairs: question.pieces.map(({ text }, index) => ({ html: htmlOf(text), answer: bankStrings.place(index + 1) })),
})

const choiceOf = (question: OptionQuestion, lesson: BankLesson): Exported => {
  const right = question.options.filter(({ correct }) => correct).length
  const several = picksSeveral(question)
  const shareOf = ({ correct }: Option): number => (!several ? (correct ? 100 : 0) : correct ? 100 / right : -100 / (question.options.length - right))
  return {
    ...commonOf(question, lesson, instruction(question), question.role === 'prediction' ? bankStrings.predicted : ''),
    kind: 'choice',
    single: !several,
    answers: shownOptions(question).map((option) => ({ html: htmlOf(answerText(question, option)), share: shareOf(option), feedback: htmlOf(explained(option, lesson)) })),
  }
}

const instruction = (question: OptionQuestion): string => {
  switch (question.kind) {
    case 'choose': case 'name-family': return ''
    case 'click-gap': return bankStrings.pickGap
    case 'choose-several': return bankStrings.several
    case 'click-layer': return question.several ? bankStrings.pickLayers : bankStrings.pickLayer
  }
}

/** The picture is not there, so a layer says where it stands. */
const answerText = (question: OptionQuestion, { id, text }: Option): string => {
  if (question.kind !== 'click-layer') return text
  return bankStrings.layer(text, question.picture.boxes.find((box) => box.id === id)?.place ?? '')
}

const explained = ({ explanation, refutedBy }: Option, { figures }: BankLesson): string => {
  const figure = refutedBy && figures.get(refutedBy.figure)
  return refutedBy && figure !== undefined ? `${explanation} ${bankStrings.seeStep(figure, refutedBy.step)}` : explanation
}

const commonOf = ({ id, prompt, sources, role }: Question, lesson: BankLesson, how: string, extra: string): Common => {
  const { order, title } = lesson.meta
  const cited = sources.flatMap((key) => lesson.sources.filter((source) => source.key === key)).map((source) => bankStrings.source(source.author, source.title, source.year))
  const general = [extra, bankStrings.from(order, title), cited.length > 0 ? bankStrings.sources(cited) : '']
  return {
    id,
    category: [bankStrings.course, bankStrings.lesson(order, title), ...(role === 'prediction' ? [bankStrings.predictions] : [])],
    html: htmlOf([prompt, how].filter(Boolean).join(' ')),
    general: htmlOf(general.filter(Boolean).join(' ')),
    points: role === 'prediction' ? 0 : 1,
  }
}

/** A share as Moodle writes it: at most five decimals, no zeros at the end. */
export const shareText = (share: number): string => String(Number(share.toFixed(5)))

/** Moodle's path of a category; a slash within a name is doubled. */
export const categoryPath = (category: readonly string[]): string => ['$course$', 'top', ...category.map((name) => name.replaceAll('/', '//'))].join('/')

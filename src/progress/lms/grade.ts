// What a teacher sees of a state: points and whether the work is done.
import { answerTo, type ProgressState } from '../state.ts'

/** As `cmi.core.lesson_status` has them. */
export const lessonStatuses = ['passed', 'completed', 'failed', 'incomplete', 'browsed', 'not attempted'] as const
export type LessonStatus = (typeof lessonStatuses)[number]

/** What the environment knew when the session began. */
export interface GradeBefore { readonly points: number; readonly status: LessonStatus | undefined }

export interface Grade {
  readonly answered: number
  readonly right: number
  readonly all: number
  /** 0 … 100. */
  readonly points: number
  readonly status: LessonStatus
}

/**
 * Of the marked questions that count. Points are the share whose last answer was right, and never fall: who repeats a question and
 * errs loses nothing. The work is complete when each has been answered, and stays so; a verdict of the environment is left alone.
 */
export const gradeOf = (state: ProgressState, questions: readonly string[], before: GradeBefore): Grade => {
  const answers = questions.flatMap((id) => answerTo(state, id) ?? [])
  const [answered, right, all] = [answers.length, answers.filter(({ lastCorrect }) => lastCorrect).length, questions.length]
  const settled = before.status === 'passed' || before.status === 'failed' || before.status === 'completed'
  return {
    answered, right, all,
    points: Math.max(before.points, all === 0 ? 0 : Math.round((100 * right) / all)),
    status: settled && before.status !== undefined ? before.status : all > 0 && answered === all ? 'completed' : 'incomplete',
  }
}

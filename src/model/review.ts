// Review that returns: when a question that has been answered comes back. Plain numbers; days are counted as progress counts them.
//
// The rule is that of Leitner's boxes. A question begins in the first box. A right answer, given when the question is due, moves it
// to the next box, whose interval is about twice as long; from the last box it comes back at the last box's interval, for good. A
// wrong answer moves it back to the first. A right answer given before its time moves nothing: what was read an hour ago proves
// nothing about next week. Why so simple: that spacing helps is well shown (Cepeda et al. 2006), that one growing schedule beats
// another is not, and a rule that fits in five numbers can be explained to the reader and keeps one small number per question.
import { mixed } from './mixing.ts'
import { drawn } from './seed.ts'

/** Days from the answer that put a question into a box until it comes back; box 1 first. */
export const intervals = [1, 3, 7, 16, 35] as const

export const lastBox = intervals.length

/** What is known of an answered question. */
export interface Scheduled {
  /** 1 … `lastBox`. */
  readonly box: number
  /** The day, by the clock of that day, of the answer that put it there. */
  readonly since: number
}

const intervalOf = (box: number): number => intervals[box - 1] ?? intervals[0]

/**
 * The day on which the question comes back. A day of the future was written by a clock that has been set back since: such a
 * question comes back at once, and its next answer puts it right. One day of difference is only a journey across time zones.
 */
export const dueDay = ({ box, since }: Scheduled, today: number): number => (since > today + 1 ? today : since + intervalOf(box))

/** Whether the question is to be asked on this day. */
export const isDue = (question: Scheduled, today: number): boolean => dueDay(question, today) <= today

/** Where an answer puts a question; `before` is missing at its first answer. */
export const afterAnswer = (before: Scheduled | undefined, correct: boolean, today: number): Scheduled => {
  if (!before || !correct) return { box: 1, since: today }
  const { box, since } = before
  return isDue(before, today) ? { box: Math.min(lastBox, box + 1), since: today } : { box, since }
}

/** A question that the reader has met. */
export interface Met extends Scheduled {
  readonly id: string
  readonly lesson: string
}

/** Those that wait today, in the order in which they are asked: lessons mixed, in each the one that has waited longest first. Depends on the questions and the day alone. */
export const dueToday = <T extends Met>(met: readonly T[], today: number): T[] =>
  mixed(bySoonest(met.filter((question) => isDue(question, today)), today), String(today))

/** Those that do not wait yet, for a reader who wants to practise anyway: at most `count`, the soonest ones, lessons mixed. */
export const aheadOfTime = <T extends Met>(met: readonly T[], today: number, count: number): T[] =>
  mixed(bySoonest(met.filter((question) => !isDue(question, today)), today).slice(0, count), String(today))

const bySoonest = <T extends Met>(questions: readonly T[], today: number): T[] =>
  drawn(questions, ({ id }) => id, String(today)).sort((one, other) => dueDay(one, today) - dueDay(other, today))

/** How many come when. */
export interface Forecast {
  readonly today: number
  readonly tomorrow: number
  /** From the day after tomorrow until a week from today. */
  readonly thisWeek: number
  readonly later: number
  /** Days from today until the first one that does not wait yet; undefined where there is none. */
  readonly next: number | undefined
}

/** How many questions are due today and on coming days. Days are whole numbers (`progress/days`). */
export const forecast = (met: readonly Met[], today: number): Forecast => {
  const days = met.map((question) => dueDay(question, today) - today)
  const within = (from: number, to: number): number => days.filter((day) => day >= from && day <= to).length
  const coming = days.filter((day) => day > 0)
  return {
    today: within(-Infinity, 0), tomorrow: within(1, 1), thisWeek: within(2, 7), later: within(8, Infinity),
    next: coming.length > 0 ? Math.min(...coming) : undefined,
  }
}

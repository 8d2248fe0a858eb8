// A plan speaks of figures that its lesson has.
import type { Course } from '../course.ts'
import { messages } from '../messages.ts'
import { problemAt, type Problem } from '../problem.ts'

/** Teacher's plans name only figures of their own lesson. */
export const checkPlans = ({ lessons }: Course): Problem[] => lessons.flatMap(({ plan, text }) => {
  if (!plan || !text?.complete) return []
  const known = new Set(text.uses.flatMap(({ word }) => (word.word === 'Kihidiagramm' || word.word === 'Kutsejada' ? [word.id] : [])))
  return plan.figures.flatMap(({ id, place }) => (known.has(id) ? [] : [problemAt(place, messages.unknown('joonis', id, known))]))
})

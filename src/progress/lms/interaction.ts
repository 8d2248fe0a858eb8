// One answer as a learning environment lists it for the teacher, within the types of SCORM 1.2.
import type { Given } from '../../model/given.ts'
import type { ProgressEvent } from '../state.ts'
import { timeOfDay } from './time.ts'

export type Interaction = readonly (readonly [element: string, value: string])[]

/** The fields of `cmi.interactions.n`, in the order in which they must be set; undefined of an event that is no answer. */
export const interactionOf = (event: ProgressEvent | undefined, moment: Date): Interaction | undefined => {
  if (event?.kind !== 'answer') return undefined
  const { question, correct, given } = event
  return [
    ['id', question.slice(0, 255)],
    ['time', timeOfDay(moment)],
    ['type', given?.kind === 'order' ? 'sequencing' : 'choice'],
    ...(given ? [['correct_responses.0.pattern', response(given.right)], ['student_response', response(given.picked)]] as const : []),
    ['result', correct ? 'correct' : 'wrong'],
  ]
}

/** Options and pieces have no names there but one letter or digit each: the first is a. */
const marks = 'abcdefghijklmnopqrstuvwxyz0123456789'

const response = (places: Given['picked']): string => places.map((place) => marks.charAt(place)).filter((letter) => letter !== '').join(',')

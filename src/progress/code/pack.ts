// A state in as few characters as an address, a QR code or an LMS can bear. Nothing is left out; `unpack.ts` reads it.
//
// Sections with a dot between them: answers, predictions, lessons visited, then one for each final test. In them stand, in digits:
// answer      id, flags and attempts 1, box and „own day“ 1, turn 1, day 3, and where the box is of another day that day 3
// prediction  id, how many options 2, the options
// test        number 5, then id and A (wrong) or B (right) for each question
import { own } from '../records.ts'
import type { Answered, ProgressState } from '../state.ts'
import { packNumber } from './digits.ts'
import { namesLength, optionsLength, shorthand, type Names } from './shorthand.ts'

export const mostOptions = 64 ** 2 - 1

/** The state in few characters. Ids are written as hashes of the names that the course knows. */
export const packState = ({ answers, predictions, visited, tests }: ProgressState, { questions, options, lessons }: Names): string => {
  const [question, lesson] = [shorthand(questions, namesLength), shorthand(lessons, namesLength)]
  return [
    Object.entries(answers).map(([id, answer]) => question.write(id) + packAnswer(answer)).join(''),
    Object.entries(predictions).map(([id, choice]) => {
      const option = shorthand(own(options, id) ?? [], optionsLength)
      const chosen = choice.slice(0, mostOptions)
      return question.write(id) + packNumber(chosen.length, 2) + chosen.map(option.write).join('')
    }).join(''),
    visited.map(lesson.write).join(''),
    ...Object.entries(tests).map(([number, given]) =>
      packNumber(Number(number), 5) + Object.entries(given).map(([id, correct]) => question.write(id) + (correct ? 'B' : 'A')).join('')),
  ].join('.')
}

const packAnswer = ({ firstCorrect, lastCorrect, attempts, day, turn, box, since }: Answered): string =>
  packNumber((firstCorrect ? 16 : 0) + (lastCorrect ? 32 : 0) + attempts, 1)
  + packNumber(box * 2 + (since === day ? 0 : 1), 1) + packNumber(turn, 1) + packNumber(day, 3) + (since === day ? '' : packNumber(since, 3))

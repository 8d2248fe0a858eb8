// What a reader can send to whoever keeps the course, when something has failed. Nobody is told unless the reader sends it.
import { failureStrings } from '../strings/failure.ts'

/** What the report tells beside the error. */
export interface Surroundings {
  /** Path and search part: the step, the comparison, the draft are there. Not what follows the #: that may be the reader's own progress. */
  readonly address: string
  readonly time: Date
  /** Names the build: the address of its first script. */
  readonly build: string | undefined
  readonly browser: string
  /** In CSS pixels. */
  readonly width: number
  readonly height: number
}

/** In characters: a stack may go round thousands of times, and an e-mail should not. */
const longest = 2000

/** The report as plain text, a line for each thing. `error` may be anything that was thrown, or undefined where nothing is known of it. */
export const faultReport = (said: string, error: unknown, { address, time, build, browser, width, height }: Surroundings): string => [
  failureStrings.report,
  `${failureStrings.said}: ${said}`,
  `${failureStrings.page}: ${address}`,
  `${failureStrings.time}: ${time.toISOString()}`,
  `${failureStrings.build}: ${build ?? '–'}`,
  `${failureStrings.browser}: ${browser}`,
  `${failureStrings.window}: ${String(width)}×${String(height)}`,
  `${failureStrings.error}: ${traceOf(error)}`,
].join('\n')

/** What was thrown, with the places it came through. Not every browser repeats the message in the stack. */
const traceOf = (error: unknown): string => {
  if (!(error instanceof Error)) return error === undefined ? '–' : textOf(error).slice(0, longest)
  const name = `${error.name}: ${error.message}`
  const stack = error.stack ?? ''
  return (stack.startsWith(name) ? stack : `${name}\n${stack}`).trim().slice(0, longest)
}

/** Not everything that can be thrown can be made a string. */
const textOf = (thrown: unknown): string => {
  try {
    return String(thrown)
  } catch {
    return typeof thrown
  }
}

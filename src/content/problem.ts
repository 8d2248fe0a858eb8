// What is wrong with the content, said so that its author can mend it: file, line, what, remedy.

export interface Place {
  /** From the project's root, with forward slashes. */
  readonly file: string
  /** From 1. */
  readonly line: number
  /** From 1; absent where the whole line or file is meant. */
  readonly column?: number
}

export interface Problem extends Place {
  /** Estonian: what is wrong, full stop, what would be right. */
  readonly what: string
}

/** A problem at a place in a file; `what` is an Estonian sentence that says what to do. */
export const problemAt = (place: Place, what: string): Problem => ({ ...place, what })

/** `content/allikad.yaml:3:5 puudub väli „year“. …` */
const formatProblem = ({ file, line, column, what }: Problem): string =>
  `${file}:${String(line)}${column === undefined ? '' : `:${String(column)}`} ${what}`

const byPlace = (a: Problem, b: Problem): number =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || (a.column ?? 0) - (b.column ?? 0)

/** One error that lists every problem, in the order of files and lines. */
export class ContentError extends Error {
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    const sorted = [...problems].sort(byPlace)
    super([`Sisus on ${sorted.length === 1 ? 'üks viga' : `${String(sorted.length)} viga`}:`, ...sorted.map(formatProblem)].join('\n'))
    this.name = 'ContentError'
    this.problems = sorted
  }
}

// opetajale.md: the teacher's plan of a lesson. Its text is compiled as it is; here is what lists and checks need of it.
import type { Nodes, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { FigureNotes } from './lesson-entry.ts'
import type { Reading } from './located.ts'
import { parseMdx } from './markdown.ts'
import { brokenMdx } from './mdx-messages.ts'
import { messages } from './messages.ts'
import { allNotesOf, boardQuestionOf, type BoardQuestion } from './plan-notes.ts'
import { problemAt, type Place, type Problem } from './problem.ts'

export interface Plan {
  /** Of the whole class. */
  readonly minutes: number
  /** What a pupil is able to do afterwards: the first list. */
  readonly outcomes: readonly string[]
  /** Ids of the figures that headings name in brackets and code, each with its place. */
  readonly figures: readonly { readonly id: string; readonly place: Place }[]
  /** What it says of single figures, by their ids. */
  readonly notes: Readonly<Record<string, FigureNotes>>
  readonly board: BoardQuestion
}

/** The chapters that every plan has, by the beginning of their headings. */
const chapters = ['Mida õpilane pärast tundi oskab', 'Tunni kava', 'Mida enne jooniseid küsida', 'Küsimus tahvlile', 'Tüüpilised eksimused', 'Kui aega jääb väheks', 'Vahendid'] as const

/** Reads a plan; its minutes must be the sum of its parts. */
export const readPlan = (text: string, file: string): Reading<Plan> => {
  if (text.trim() === '') return { problems: [problemAt({ file, line: 1 }, messages.noText)] }
  let tree: Root
  try {
    tree = parseMdx(text)
  } catch (error) {
    return { problems: [brokenMdx(error, file)] }
  }
  const placeOf = (node: Nodes): Place => ({ file, line: node.position?.start.line ?? 1 })
  const [first] = tree.children
  const minutes = Number(/^minutes: (\d+)$/m.exec(first?.type === 'yaml' ? first.value : '')?.[1] ?? 0)
  const headings = tree.children.filter((node) => node.type === 'heading')
  const missing = chapters.filter((chapter) => !headings.some((heading) => toString(heading) === chapter))
  const problems: Problem[] = missing.length === 0 ? [] : [problemAt({ file, line: 1 }, messages.noChapters(missing))]
  if (minutes === 0) problems.push(problemAt({ file, line: 1 }, messages.noPlanMinutes))
  const table = tree.children.find((node) => node.type === 'table')
  if (table && minutes > 0) {
    const sum = table.children.slice(1).flatMap((row) => row.children.slice(1, 3)).reduce((total, cell) => total + Number(toString(cell)), 0)
    if (sum !== minutes) problems.push(problemAt(placeOf(table), messages.planSum(sum, minutes)))
  }
  const board = boardQuestionOf(tree)
  const written = { options: board.options.length, right: board.options.filter(({ correct }) => correct).length, explained: board.options.filter(({ correct, explanation }) => !correct && explanation !== '').length }
  const boardHeading = headings.find((heading) => toString(heading) === 'Küsimus tahvlile')
  if (boardHeading && (written.options !== 4 || written.right !== 1 || written.explained !== 3)) problems.push(problemAt(placeOf(boardHeading), messages.planBoard(written)))
  if (problems.length > 0) return { problems }
  const list = tree.children.find((node) => node.type === 'list')
  const figures: { id: string; place: Place }[] = []
  visit(tree, 'heading', (heading) => {
    if (/\(.*\)$/.test(toString(heading))) visit(heading, 'inlineCode', (code) => { if (/^[a-z0-9]+(-[a-z0-9]+)+$/.test(code.value)) figures.push({ id: code.value, place: placeOf(heading) }) })
  })
  return { value: { minutes, outcomes: list ? list.children.map((item) => toString(item).replace(/[;.]$/, '')) : [], figures, notes: allNotesOf(tree), board }, problems: [] }
}

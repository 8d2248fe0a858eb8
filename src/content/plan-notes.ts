// What a plan says of single figures and of the question for the board, as the presenter's page shows it.
import type { Nodes, Root, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { ChooseQuestion, Option } from '../model/quiz.ts'
import type { FigureNotes, Note } from './lesson-entry.ts'

/** A figure's notes: what stands under the heading that names it, and the row of the timetable that does. */
export const notesOf = (tree: Root, figure: string): FigureNotes => {
  const under = sectionsOf(tree).filter(({ heading }) => heading.endsWith(')') && namesIn(heading).includes(figure)).flatMap(({ body }) => body)
  const table = tree.children.find((node) => node.type === 'table')
  let begins = 0
  const parts = (table?.children.slice(1) ?? []).flatMap((row) => {
    const [part = '', lesson = '', talk = '', todo = ''] = row.children.map(proseOf)
    const minutes = Number(lesson) + Number(talk)
    begins += minutes
    return namesIn(part).includes(figure) ? [{ minutes, begins: begins - minutes, todo }] : []
  })
  return { notes: under.flatMap((node) => (node.type === 'paragraph' ? sentencesOf(proseOf(node)) : [])), ...(parts[0] && { part: parts[0] }) }
}

/** The notes of a figure hold from sentence to sentence: one that names a step ("3. samm", "4. ja 5. sammu ajal") belongs to it. */
const sentencesOf = (text: string): Note[] => text.split(/(?<=[.!?“”])\s+(?=[„A-ZÕÄÖÜŠŽ`])/).map((sentence) => ({
  text: sentence,
  steps: [...sentence.matchAll(/((?:\d+\.\s(?:(?:ja|või|kuni)\s)?)+)samm/g)].flatMap(([, numbers = '']) => [...numbers.matchAll(/\d+/g)].map(([number]) => Number(number))),
}))

/** As a plan holds it; its id is made of the lesson's name. */
export type BoardQuestion = Omit<ChooseQuestion, 'id'>

/** The question for the board, with as much as is written as it should be: the check of the plan counts it. */
export const boardQuestionOf = (tree: Root): BoardQuestion => {
  const body = sectionsOf(tree).find(({ heading }) => heading === 'Küsimus tahvlile')?.body ?? []
  const list = body.find((node) => node.type === 'list')
  const at = list ? body.indexOf(list) : body.length
  const answer = sentencesOf(body.slice(at + 1).flatMap((node) => (node.type === 'paragraph' ? [proseOf(node)] : [])).join(' ')).map(({ text }) => text)
  const right = /^Õige on `([A-H])`/.exec(answer[0] ?? '')?.[1]
  const options = (list?.children ?? []).flatMap((item): Option[] => {
    const [, letter, text] = /^`([A-H])` – (.+?)[;.]?$/.exec(item.children.map(proseOf).join(' ')) ?? []
    if (letter === undefined || text === undefined) return []
    const explanation = answer.filter((sentence) => sentence.startsWith('Vastus') && sentence.includes(`\`${letter}\``)).join(' ')
    return [{ id: letter.toLowerCase(), text, correct: letter === right, explanation }]
  })
  return { kind: 'choose', role: 'check', prompt: body.slice(0, at).map(proseOf).join(' '), sources: [], options }
}

/** What the plan says of every figure that it names. */
export const allNotesOf = (tree: Root): Readonly<Record<string, FigureNotes>> => {
  const names = new Set([...sectionsOf(tree).map(({ heading }) => heading), ...(tree.children.find((node) => node.type === 'table')?.children ?? []).map((row) => proseOf(row))].flatMap(namesIn))
  return Object.fromEntries([...names].map((name): [string, FigureNotes] => [name, notesOf(tree, name)]).filter(([, { notes, part }]) => notes.length > 0 || part))
}

/** The figure before which the plan puts that question: the one whose notes speak of the board. */
export const boardPlaceOf = (notes: Readonly<Record<string, FigureNotes>>): string | undefined =>
  Object.keys(notes).find((figure) => notes[figure]?.notes.some(({ text }) => text.includes('tahvlile mõeldud küsimus')))

interface Section { readonly heading: string; readonly body: readonly RootContent[] }

/** Everything between one heading and the next. */
const sectionsOf = ({ children }: Root): Section[] => children.flatMap((node, index) => {
  if (node.type !== 'heading') return []
  const rest = children.slice(index + 1)
  const end = rest.findIndex(({ type }) => type === 'heading')
  return [{ heading: proseOf(node), body: end < 0 ? rest : rest.slice(0, end) }]
})

const namesIn = (prose: string): string[] => [...prose.matchAll(/`([a-z0-9]+(?:-[a-z0-9]+)+)`/g)].flatMap(([, name]) => name ?? [])

/** The text with the little markup that questions have: `code`. */
const proseOf = (node: Nodes): string => {
  if (node.type === 'inlineCode') return `\`${node.value}\``
  return 'children' in node ? node.children.map(proseOf).join('') : toString(node)
}

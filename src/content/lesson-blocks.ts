// A lesson's text in the pieces that checks judge one by one: paragraphs, items, rows, headings and the titles of figures.
import GithubSlugger from 'github-slugger'
import type { List, Nodes, Root, Table } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Heading } from '../model/lesson.ts'
import type { Place } from './problem.ts'

export interface LessonBlock {
  readonly kind: 'paragraph' | 'heading' | 'row' | 'figure-title'
  /** What a person reads in Estonian: without code, and without words marked as foreign. */
  readonly text: string
  /** The same without what stands in <Mõiste>. */
  readonly plain: string
  /** Ids of the terms in <Mõiste>. */
  readonly terms: readonly string[]
  /** Keys of the sources cited in it. */
  readonly sources: readonly string[]
  /** Its own, and those of the neighbours that may speak for it: README, „Arvud ja allikad“. */
  readonly support: readonly string[]
  /** The heading it stands under, of level 2 or 3; undefined before the first. */
  readonly section?: Heading
  /** The heading of level 2 it stands under. */
  readonly chapter?: string
  /** Rows of one table share the number of its first line. */
  readonly table?: number
  /** Questions that are asked in this place. */
  readonly questions: readonly string[]
  readonly place: Place
}

interface Piece { readonly text: string; readonly plain: string; readonly terms: readonly string[]; readonly sources: readonly string[]; readonly questions: readonly string[] }

const nothing: Piece = { text: '', plain: '', terms: [], sources: [], questions: [] }

const together = (pieces: readonly Piece[]): Piece => ({
  text: pieces.map(({ text }) => text).join(''),
  plain: pieces.map(({ plain }) => plain).join(''),
  terms: pieces.flatMap(({ terms }) => terms),
  sources: pieces.flatMap(({ sources }) => sources),
  questions: pieces.flatMap(({ questions }) => questions),
})

/** What stands in a node. A table's or a list's cells are joined by blanks, so that words of two do not become one. */
const pieceOf = (node: Nodes): Piece => {
  if (node.type === 'text') return { ...nothing, text: node.value, plain: node.value }
  if (node.type === 'inlineCode' || node.type === 'code') return { ...nothing, text: '¤', plain: '¤' }
  if (node.type === 'break') return { ...nothing, text: ' ', plain: ' ' }
  if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') return pieceOfWord(node)
  if (!('children' in node)) return nothing
  const inner = together(node.children.map(pieceOf))
  return node.type === 'tableCell' ? { ...inner, text: `${inner.text} | `, plain: `${inner.plain} | ` } : inner
}

const pieceOfWord = (node: Extract<Nodes, { type: 'mdxJsxTextElement' | 'mdxJsxFlowElement' }>): Piece => {
  const attribute = (name: string): string | undefined => {
    const found = node.attributes.find((candidate) => candidate.type === 'mdxJsxAttribute' && candidate.name === name)
    return typeof found?.value === 'string' ? found.value : undefined
  }
  const inner = together(node.children.map(pieceOf))
  const id = attribute('id') ?? ''
  switch (node.name) {
    case 'Mõiste': return { ...inner, plain: '¤', terms: [...inner.terms, id] }
    case 'Allikas': return { ...nothing, sources: [attribute('võti') ?? ''] }
    case 'Ennustus': case 'Küsimus': return { ...nothing, questions: [id] }
    case 'Kihidiagramm': case 'Kutsejada': return { ...nothing, text: attribute('pealkiri') ?? '', plain: attribute('pealkiri') ?? '' }
    default: return attribute('lang') !== undefined && attribute('lang') !== 'et' ? { ...inner, text: '¤', plain: '¤' } : inner
  }
}

/** The blocks of a lesson, in the order of its text. */
export const blocksOf = (tree: Root, file: string): LessonBlock[] => {
  // One slugger for headings of all depths, as rehype-slug has: so the ids are equal.
  const slugger = new GithubSlugger()
  const blocks: LessonBlock[] = []
  let section: Heading | undefined
  let chapter: string | undefined
  const add = (kind: LessonBlock['kind'], node: Nodes, neighbours: readonly (Nodes | undefined)[], table?: number): void => {
    const piece = pieceOf(node)
    const support = [...piece.sources, ...neighbours.flatMap((neighbour) => (neighbour ? pieceOf(neighbour).sources : []))]
    const place = { file, line: node.position?.start.line ?? 1, ...(node.position && { column: node.position.start.column }) }
    blocks.push({ kind, ...piece, support, ...(section && { section }), ...(chapter !== undefined && { chapter }), ...(table !== undefined && { table }), place })
  }
  const addList = (list: List, lead: Nodes | undefined): void => {
    for (const item of list.children) {
      let before: Nodes | undefined = lead
      for (const child of item.children) {
        if (child.type === 'list') addList(child, before)
        else add('paragraph', child, [lead])
        before = child
      }
    }
  }
  const addTable = (table: Table, neighbours: readonly (Nodes | undefined)[]): void => {
    const [head] = table.children
    for (const row of table.children) add('row', row, row === head ? neighbours : [head, ...neighbours], table.position?.start.line ?? 1)
  }
  tree.children.forEach((node, index) => {
    const paragraphAt = (at: number): Nodes | undefined => (tree.children[at]?.type === 'paragraph' ? tree.children[at] : undefined)
    const around = [paragraphAt(index - 1), paragraphAt(index + 1)]
    switch (node.type) {
      case 'heading': {
        const text = toString(node)
        const id = slugger.slug(text)
        if (node.depth === 2 || node.depth === 3) section = { depth: node.depth, id, text }
        if (node.depth === 2) chapter = id
        add('heading', node, sectionAfter(tree, index))
        break
      }
      case 'list': addList(node, around[0]); break
      case 'table': addTable(node, around); break
      case 'mdxJsxFlowElement': add(node.name === 'Kihidiagramm' || node.name === 'Kutsejada' ? 'figure-title' : 'paragraph', node, around); break
      case 'paragraph': case 'blockquote': add('paragraph', node, []); break
      default: break
    }
  })
  return blocks
}

/** What stands under a heading, up to the next of its level or above. */
const sectionAfter = (tree: Root, index: number): Nodes[] => {
  const heading = tree.children[index]
  const depth = heading?.type === 'heading' ? heading.depth : 0
  const rest = tree.children.slice(index + 1)
  const end = rest.findIndex((node) => node.type === 'heading' && node.depth <= depth)
  return end < 0 ? rest : rest.slice(0, end)
}

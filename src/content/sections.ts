// The text of a lesson by its headings, as plain text: what the search looks through.
import type { Nodes, Root } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import type { Heading } from '../model/lesson.ts'
import type { Word } from './words.ts'

/** What stands between a heading and the next one of any depth; the opening of a lesson has no heading. */
export interface Section {
  readonly heading?: Heading
  /** Paragraphs, items and rows of tables, each on a line of its own. */
  readonly lines: readonly string[]
  /** The words that stand there, in order. */
  readonly words: readonly Word[]
}

/** Cuts the tree of a lesson into its sections. `headings` and `words` give what was read of a node of that tree. */
export const sectionsOf = (tree: Root, headings: ReadonlyMap<Nodes, Heading>, words: ReadonlyMap<Nodes, Word>): Section[] => {
  const sections: { heading?: Heading; lines: string[]; words: Word[] }[] = [{ lines: [], words: [] }]
  const current = () => sections.at(-1) ?? { lines: [], words: [] }
  visit(tree, (node) => {
    const word = words.get(node)
    if (word) current().words.push(word)
    switch (node.type) {
      case 'yaml': return SKIP
      case 'heading': {
        const heading = headings.get(node)
        sections.push({ ...(heading && { heading }), lines: [], words: [] })
        return undefined
      }
      case 'paragraph': case 'code': addLine(current().lines, plain(node)); return undefined
      // A row is read as one line, so that what stands beside a word is found with it.
      case 'tableRow': addLine(current().lines, node.children.map(plain).join(' · ')); return undefined
      default: return undefined
    }
  })
  return sections
}

const addLine = (lines: string[], text: string): void => {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line !== '') lines.push(line)
}

/** What the reader sees of a node: no comments, no attributes. */
const plain = (node: Nodes): string => {
  switch (node.type) {
    case 'mdxTextExpression': return ''
    case 'break': return ' '
    default: return 'value' in node ? node.value : 'children' in node ? node.children.map(plain).join('') : ''
  }
}

// What each citation of a lesson bears out: the sentence that it stands after.
import type { Nodes, Root } from 'mdast'
import { visit, SKIP } from 'unist-util-visit'
import type { Heading } from '../model/lesson.ts'

export interface Claim {
  readonly key: string
  /** The sentence, or the row of a table, as plain text. */
  readonly text: string
  /** The heading it stands under; a lesson's opening has none. */
  readonly heading?: Heading
}

/** The claims of a lesson's tree, in order. `headings` gives what was read of a heading's node. */
export const claimsOf = (tree: Root, headings: ReadonlyMap<Nodes, Heading>): Claim[] => {
  const claims: Claim[] = []
  let heading: Heading | undefined
  const add = (parts: readonly Part[], whole: boolean): void => {
    for (const { key, text } of whole ? citedAsWhole(parts) : citedSentences(parts)) claims.push({ key, text, ...(heading && { heading }) })
  }
  visit(tree, (node) => {
    switch (node.type) {
      case 'heading': heading = headings.get(node) ?? heading; return undefined
      case 'tableRow': add(node.children.flatMap((cell, index) => [...(index === 0 ? [] : [' · ']), ...partsOf(cell)]), true); return SKIP
      case 'paragraph': add(partsOf(node), false); return SKIP
      default: return undefined
    }
  })
  return claims
}

/** Text, or a citation in its place. */
type Part = string | { readonly key: string }

const partsOf = (node: Nodes): Part[] => {
  if ((node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') && node.name === 'Allikas') {
    const key = node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'võti')?.value
    return typeof key === 'string' ? [{ key }] : []
  }
  if (node.type === 'break') return [' ']
  if (node.type === 'mdxTextExpression') return []
  if ('children' in node) return node.children.flatMap(partsOf)
  return 'value' in node ? [node.value] : []
}

const citedAsWhole = (parts: readonly Part[]): { key: string; text: string }[] => {
  const text = tidy(parts.filter((part) => typeof part === 'string').join(''))
  return parts.flatMap((part) => (typeof part === 'string' ? [] : [{ key: part.key, text }]))
}

/** Each key with the last sentence before it. Where a citation stands inside a sentence, what has been said so far is its claim. */
const citedSentences = (parts: readonly Part[]): { key: string; text: string }[] => {
  let before = ''
  return parts.flatMap((part) => {
    if (typeof part !== 'string') return [{ key: part.key, text: lastSentence(tidy(before)) }]
    before += part
    return []
  })
}

/** Sentences end with a mark, a blank and a capital; „2002. aastal“ and „1. tüüpi“ do not end one. */
const lastSentence = (text: string): string => text.split(/(?<=[\p{L})“”%][.!?:]?[.!?]“?) (?=[„\p{Lu}\d])/u).at(-1) ?? text

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim()

// Soft hyphens for browsers that cannot hyphenate Estonian (Safari, Chromium offline). Estonian words are long, and
// a phone is narrow. Headings, buttons and code stay whole: their text is compared, searched for and copied.
import { readFileSync } from 'node:fs'
import type { Nodes, Root } from 'hast'
import estonian from 'hyphen/et/index.js'
import { visitParents } from 'unist-util-visit-parents'
import { readList } from './word-list.ts'

export const softHyphen = '\u00AD'

const shortestWord = 12
const shortestEdge = 3
const longWord = new RegExp(`\\p{L}{${String(shortestWord)},}`, 'gu')
const leftWhole = new Set([
  'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'button', 'code', 'pre', 'kbd', 'samp', 'svg', 'math', 'title', 'option', 'textarea', 'script', 'style',
])

/** Words whose breaks people have chosen, the longest first: `['pilv', 'andme', 'töötlus']`. */
type Exceptions = readonly (readonly string[])[]

/** Reads lines like `pilv|andme|töötlus`. */
export const parseExceptions = (text: string): Exceptions =>
  readList(text).map(({ word }) => word.split('|')).toSorted((a, b) => b.join('').length - a.join('').length)

const houseExceptions = parseExceptions(readFileSync(new URL('../../../content/keel/poolitus.txt', import.meta.url), 'utf8'))

/** Puts soft hyphens into one word: by the exceptions, else by the patterns for Estonian. */
export const hyphenate = (word: string, exceptions: Exceptions = houseExceptions): string => {
  if (word.length < shortestWord) return word
  const lower = word.toLowerCase()
  const exception = exceptions.find((parts) => lower.startsWith(stemOf(parts)))
  const breaks = exception ? breaksBetween(exception) : breaksByPattern(word)
  return Array.from(word, (letter, index) => (breaks.has(index) ? softHyphen + letter : letter)).join('')
}

/** All but the last part, and two letters of that: so `binaar|tõlge` speaks for „binaartõlkega“ as well. */
const stemOf = (parts: readonly string[]): string => parts.slice(0, -1).join('') + (parts.at(-1) ?? '').slice(0, 2)

const breaksBetween = (parts: readonly string[]): Set<number> =>
  new Set(parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join('').length))

const breaksByPattern = (word: string): Set<number> => {
  const syllables = estonian.hyphenateSync(word, { hyphenChar: softHyphen }).split(softHyphen)
  return new Set([...breaksBetween(syllables)].filter((index) => index >= shortestEdge && word.length - index >= shortestEdge))
}

/** A rehype plugin; it understands JSX elements of MDX as well as plain ones. */
export const rehypeHyphenation = () => (tree: Root): void => {
  visitParents(tree, 'text', (text, ancestors) => {
    if (ancestors.some((node) => leftWhole.has(tagOf(node) ?? ''))) return
    const language = ancestors.map(languageOf).findLast((lang) => lang !== undefined)
    if (language !== undefined && language !== 'et') return
    text.value = text.value.replace(longWord, (word) => hyphenate(word))
  })
}

const tagOf = (node: Nodes): string | undefined => {
  if (node.type === 'element') return node.tagName
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') return node.name ?? undefined
  return undefined
}

const languageOf = (node: Nodes): string | undefined => {
  const value = node.type === 'element' ? node.properties['lang'] : jsxLanguageOf(node)
  return typeof value === 'string' ? value : undefined
}

const jsxLanguageOf = (node: Nodes): unknown => {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined
  return node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'lang')?.value
}

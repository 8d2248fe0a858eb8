// YAML that remembers where each of its values stands.
import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit, type Alias, type Document, type Pair, type YAMLError } from 'yaml'
import type { z } from 'zod'
import { problemAt, type Place, type Problem } from './problem.ts'
import { badAlias, explainYaml } from './yaml-messages.ts'
import { explainIssue } from './zod-messages.ts'

/** A checked value and the place of each of its parts. */
export interface Located<Value> {
  readonly value: Value
  /** The place of the value at this path, or of the nearest part of the path that exists. */
  readonly at: (path: readonly PropertyKey[]) => Place
}

/** What reading a file gave: a value, or problems instead of it. */
export interface Reading<Value> {
  readonly value?: Value
  readonly problems: readonly Problem[]
}

/** Reads YAML and checks it. `firstLine` is the line of the file on which the text begins. */
export const readYaml = <Schema extends z.ZodType>(schema: Schema, text: string, file: string, firstLine = 1): Reading<Located<z.output<Schema>>> => {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter, prettyErrors: false })
  const placeOf = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset)
    return { file, line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) }
  }
  const broken = document.errors[0]
  // Later errors of broken YAML are mostly echoes of the first.
  if (broken) return { problems: [problemAt(placeOf(unclosedQuote(document, broken) ?? broken.pos[0]), explainYaml(broken))] }
  const at = (path: readonly PropertyKey[]): Place => placeOf(offsetOf(document, path))
  const nameless = unknownAlias(document)
  if (nameless) return { problems: [problemAt(placeOf(nameless.range?.[0] ?? 0), badAlias)] }
  const result = schema.safeParse(document.toJS(), { error: explainIssue })
  if (result.success) return { value: { value: result.data, at }, problems: [] }
  return {
    problems: result.error.issues.map((issue) => {
      const unknownKey = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined
      return problemAt(at(unknownKey === undefined ? issue.path : [...issue.path, unknownKey]), issue.message)
    }),
  }
}

/** A value that begins with an asterisk, and so refers to nothing: the parser lets it be, and would throw when it is read. */
const unknownAlias = (document: Document): Alias | undefined => {
  let found: Alias | undefined
  visit(document, { Alias: (_, node) => { if (!node.resolve(document)) found ??= node } })
  return found
}

/** A quote that is never closed is noticed at the end of the text; its author needs the beginning. */
const unclosedQuote = (document: Document, { code, message }: YAMLError): number | undefined => {
  if (code !== 'MISSING_CHAR' || !message.includes('quote')) return undefined
  let last: number | undefined
  visit(document, { Scalar: (_, node) => { if (node.type?.startsWith('QUOTE') && node.range) last = node.range[0] } })
  return last
}

/** The offset of that path: of its field's name, or of the entry of a list; of a missing one, what should hold it. */
const offsetOf = (document: Document, path: readonly PropertyKey[]): number => {
  let node: unknown = document.contents
  let offset = startOf(node) ?? 0
  for (const key of path) {
    if (isAlias(node)) node = node.resolve(document)
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find((item) => isScalar(item.key) && item.key.value === key)
      if (!pair) return offset
      offset = startOf(pair.key) ?? offset
      node = pair.value
    } else if (isSeq(node) && typeof key === 'number') {
      node = node.items[key]
      offset = startOf(node) ?? offset
    } else {
      return offset
    }
  }
  return offset
}

const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined)

// One word of a lesson: read from the tree, its attributes checked.
import type { Nodes } from 'mdast'
import type { Reading } from './located.ts'
import { messages } from './messages.ts'
import { problemAt, type Place, type Problem } from './problem.ts'
import { blockWords, htmlWords, wordNames, wordSchema, wordsWithText, type Word } from './words.ts'

type Element = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>
type Attribute = Element['attributes'][number]

export interface WordUse {
  readonly word: Word
  readonly place: Place
  /** The place of an attribute; of the word where it lacks the attribute. */
  readonly at: (attribute: string) => Place
}

/** Gives no value for HTML, and for a word that is unknown or wrongly used. */
export const readWord = (element: Element, inParagraph: boolean, place: Place): Reading<WordUse> => {
  const name = element.name ?? ''
  const html = htmlWords[name]
  if (html) return { problems: htmlProblems(element, html, place) }
  if (!wordNames.includes(name)) return { problems: [problemAt(place, messages.unknownWord(name, wordNames, Object.keys(htmlWords)))] }

  const problems: Problem[] = []
  if (inParagraph && blockWords.includes(name)) problems.push(problemAt(place, messages.wordInParagraph(name)))
  if (wordsWithText.includes(name) && element.children.length === 0) problems.push(problemAt(place, messages.wordNeedsText(name)))
  if (!wordsWithText.includes(name) && element.children.length > 0) problems.push(problemAt(place, messages.wordHasText(name)))

  const at = (attribute: string): Place => attributePlace(element, attribute, place)
  const { given, problems: unreadable } = readAttributes(element, name, place)
  const result = wordSchema.safeParse({ ...given, word: name })
  if (!result.success) {
    problems.push(...result.error.issues.flatMap((issue) => {
      if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => problemAt(at(key), messages.unknownAttribute(name, key, attributesOf(name))))
      const attribute = String(issue.path[0])
      // A value in braces has been reported already.
      if (!(attribute in given)) return unreadable.length > 0 ? [] : [problemAt(place, messages.missingAttribute(name, attribute))]
      return [problemAt(at(attribute), messages.badAttribute(attribute, issue.message))]
    }))
  }
  problems.push(...unreadable)
  return { ...(result.success && problems.length === 0 && { value: { word: result.data, place, at } }), problems }
}

const htmlProblems = (element: Element, known: readonly string[], place: Place): Problem[] => {
  const name = element.name ?? ''
  const { given, problems } = readAttributes(element, name, place)
  const unknown = Object.keys(given).filter((key) => !known.includes(key))
  return [...problems, ...unknown.map((key) => problemAt(attributePlace(element, key, place), messages.unknownAttribute(name, key, known)))]
}

const readAttributes = (element: Element, name: string, place: Place): { given: Record<string, string>; problems: Problem[] } => {
  const given: Record<string, string> = {}
  const problems: Problem[] = []
  for (const attribute of element.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && (typeof attribute.value === 'string' || attribute.value == null)) given[attribute.name] = attribute.value ?? ''
    else problems.push(problemAt(startOf(attribute, place), messages.attributeExpression(name)))
  }
  return { given, problems }
}

const attributesOf = (name: string): string[] => {
  const option = wordSchema.options.find((candidate) => candidate.shape.word.value === name)
  return Object.keys(option?.shape ?? {}).filter((key) => key !== 'word')
}

const attributePlace = (element: Element, name: string, place: Place): Place => {
  const attribute = element.attributes.find((candidate) => candidate.type === 'mdxJsxAttribute' && candidate.name === name)
  return attribute ? startOf(attribute, place) : place
}

const startOf = (attribute: Attribute, place: Place): Place =>
  attribute.position ? { file: place.file, line: attribute.position.start.line, column: attribute.position.start.column } : place

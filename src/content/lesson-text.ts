// oppetukk.mdx: its data, its headings and its words, each with its place.
import GithubSlugger from 'github-slugger'
import type { Heading as HeadingNode, Nodes, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'
import type { z } from 'zod'
import type { Heading } from '../model/lesson.ts'
import { claimsOf, type Claim } from './claims.ts'
import { blocksOf, type LessonBlock } from './lesson-blocks.ts'
import { readYaml, type Located, type Reading } from './located.ts'
import { parseMdx } from './markdown.ts'
import { brokenMdx } from './mdx-messages.ts'
import { messages } from './messages.ts'
import { problemAt, type Place, type Problem } from './problem.ts'
import { frontmatterSchema } from './schema.ts'
import { sectionsOf, type Section } from './sections.ts'
import { readWord, type WordUse } from './word-use.ts'
import type { Word } from './words.ts'

export interface LessonText {
  readonly frontmatter?: Located<z.output<typeof frontmatterSchema>>
  readonly headings: readonly Heading[]
  /** In order of appearance; only those whose attributes are right. */
  readonly uses: readonly WordUse[]
  /** The same text as the search reads it. */
  readonly sections: readonly Section[]
  /** Id of the second-level heading over each figure and question, by the word's id. */
  readonly headingOver: Readonly<Record<string, string>>
  /** The same text as the checks of terms and figures read it. */
  readonly blocks: readonly LessonBlock[]
  /** What its citations bear out. */
  readonly claims: readonly Claim[]
  /** No word was wrong: only then does the absence of a word mean anything. */
  readonly complete: boolean
}

/** Reads the text of a lesson. Broken MDX gives no value; bad words or frontmatter still give the rest. */
export const readLessonText = (text: string, file: string): Reading<LessonText> => {
  let tree: Root
  try {
    tree = parseMdx(text)
  } catch (error) {
    return { problems: [brokenMdx(error, file)] }
  }
  const frontmatter = readFrontmatter(tree, file)
  const problems: Problem[] = [...frontmatter.problems]
  const headings: Heading[] = []
  const uses: WordUse[] = []
  const headingOf = new Map<Nodes, Heading>()
  const wordOf = new Map<Nodes, Word>()
  const headingOver: Record<string, string> = {}
  let complete = true
  // One slugger for headings of all depths, as rehype-slug has: so the ids are equal.
  const slugger = new GithubSlugger()
  visit(tree, (node, _, parent) => {
    const wrong = wrongNode(node)
    if (wrong !== undefined) problems.push(problemAt(placeOf(node, file), wrong))
    if (node.type === 'heading') {
      const heading = readHeading(node, slugger)
      if (heading) {
        headings.push(heading)
        headingOf.set(node, heading)
      }
    } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const { value: use, problems: found } = readWord(node, parent?.type === 'paragraph', placeOf(node, file))
      if (use) {
        uses.push(use)
        wordOf.set(node, use.word)
        const section = headings.findLast(({ depth }) => depth === 2)
        if ('id' in use.word && section) headingOver[use.word.id] = section.id
      }
      if (found.length > 0) complete = false
      problems.push(...found)
    }
    return node.type === 'footnoteDefinition' ? SKIP : undefined
  })
  return { value: { ...(frontmatter.value && { frontmatter: frontmatter.value }), headings, uses, sections: sectionsOf(tree, headingOf, wordOf), headingOver, blocks: blocksOf(tree, file), claims: claimsOf(tree, headingOf), complete }, problems }
}

const readFrontmatter = (tree: Root, file: string): Reading<Located<z.output<typeof frontmatterSchema>>> => {
  const first = tree.children[0]
  if (first?.type !== 'yaml') return { problems: [problemAt({ file, line: 1 }, messages.noFrontmatter)] }
  // The text begins on the line after ---.
  return readYaml(frontmatterSchema, first.value, file, 2)
}

const readHeading = (node: HeadingNode, slugger: GithubSlugger): Heading | undefined => {
  const text = toString(node)
  const id = slugger.slug(text)
  return node.depth === 2 || node.depth === 3 ? { depth: node.depth, id, text } : undefined
}

/** Markdown and MDX that a lesson does not use. */
const wrongNode = (node: Nodes): string | undefined => {
  switch (node.type) {
    case 'heading': return node.depth === 1 ? messages.firstLevelHeading : node.depth > 3 ? messages.deepHeading : undefined
    case 'mdxjsEsm': return messages.importing
    case 'mdxFlowExpression': case 'mdxTextExpression': return /^\s*(\/\*[\s\S]*?\*\/\s*)+$/.test(node.value) ? undefined : messages.expression
    case 'image': case 'imageReference': return messages.image
    case 'footnoteReference': case 'footnoteDefinition': return messages.footnote
    default: return undefined
  }
}

const placeOf = (node: Nodes, file: string): Place => ({
  file, line: node.position?.start.line ?? 1, ...(node.position && { column: node.position.start.column }),
})

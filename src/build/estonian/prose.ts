// Turns the house's sources into spans of Estonian prose: what a person reads, and nothing else.
import type { Nodes, Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { isMap, isScalar, isSeq, parseDocument } from 'yaml'
import { join, mark, object, spanMaker, trace, traceFile, type Span, type Traced } from './span.ts'

/** Decides whether the string at this path of a YAML document is for people. Ids and codes are not. */
export type IsProse = (path: readonly (string | number)[], value: string) => boolean

interface ProseOptions {
  /** JSX attributes that are read by people. */
  readonly attributes?: readonly string[]
  /** For the frontmatter; without it, all of that is prose. */
  readonly isProse?: IsProse
}

type MakeSpans = ReturnType<typeof spanMaker>
type JsxElement = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>

const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter)
const mdx = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).use(remarkMdx)

/** The prose of a lesson: its text, its frontmatter, and the attributes that are read by people. */
export const proseOfMdx = (file: string, text: string, options: ProseOptions = {}): Span[] =>
  spansOfTree(mdx.parse(text), traceFile(text), spanMaker(file, text), options)

/** The prose of a Markdown file without JSX. */
export const proseOfMarkdown = (file: string, text: string, options: ProseOptions = {}): Span[] =>
  spansOfTree(markdown.parse(text), traceFile(text), spanMaker(file, text), options)

/** The strings of a YAML file that are for people; each is read as Markdown. A mapping with `lang: en` is left alone. */
export const proseOfYaml = (file: string, text: string, isProse: IsProse): Span[] =>
  spansOfYaml(text, traceFile(text), spanMaker(file, text), isProse)

const spansOfYaml = (text: string, source: Traced, makeSpans: MakeSpans, isProse: IsProse): Span[] => {
  const document = parseDocument(text)
  if (document.errors[0]) throw document.errors[0]

  const visit = (node: unknown, path: readonly (string | number)[]): Span[] => {
    if (isMap(node)) {
      const language: unknown = node.get('lang')
      if (typeof language === 'string' && language !== 'et') return []
      return node.items.flatMap(({ key, value }) => visit(value, [...path, isScalar(key) ? String(key.value) : '']))
    }
    if (isSeq(node)) return node.items.flatMap((item, index) => visit(item, [...path, index]))
    if (!isScalar(node) || typeof node.value !== 'string' || !node.range || !isProse(path, node.value)) return []
    const isBlock = node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL'
    const start = isBlock ? text.indexOf('\n', node.range[0]) : node.range[0]
    const value = trace(node.value, source, start)
    return spansOfTree(markdown.parse(value.text), value, makeSpans, {}, path.join('.'))
  }
  return visit(document.contents, [])
}

const spansOfTree = (tree: Root, source: Traced, makeSpans: MakeSpans, options: ProseOptions, context?: string): Span[] => {
  const { attributes = ['kirjeldus', 'pealkiri', 'allkiri'], isProse = () => true } = options
  const startOf = (node: Nodes): number => node.position?.start.offset ?? 0
  const standIn = (sign: string, node: Nodes): Traced => ({ text: sign, offsets: [source.offsets[startOf(node)] ?? 0] })
  const asides: Span[] = [] // attributes and texts of pictures met on the way through a paragraph

  const noteAttributes = (element: JsxElement): void => {
    for (const attribute of element.attributes) {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string' || !attributes.includes(attribute.name)) continue
      const start = attribute.position?.start.offset ?? startOf(element)
      asides.push(...makeSpans(trace(attribute.value, source, start + attribute.name.length), attribute.name))
    }
  }

  /** Each paragraph, heading and cell of a table becomes one span. */
  const ofBlock = (node: Nodes): Span[] => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') return makeSpans(join(ofPhrases(node.children)), context)
    if (node.type === 'yaml') {
      const start = startOf(node) + '---\n'.length
      const inner = { text: node.value, offsets: source.offsets.slice(start, start + node.value.length) }
      return spansOfYaml(node.value, inner, makeSpans, isProse)
    }
    if (node.type === 'mdxJsxFlowElement') {
      if (isForeign(node)) return []
      noteAttributes(node)
    }
    return 'children' in node ? node.children.flatMap(ofBlock) : []
  }

  const ofPhrases = (nodes: readonly Nodes[]): Traced[] => {
    let foreignTag: string | undefined // inside <span lang="en">…</span> of plain Markdown
    return nodes.flatMap((node) => {
      if (foreignTag !== undefined) {
        if (node.type === 'html' && node.value === `</${foreignTag}>`) foreignTag = undefined
        return []
      }
      if (node.type !== 'html') return ofPhrase(node)
      foreignTag = /^<(\w+)[^>]*\slang="(?!et")/.exec(node.value)?.[1]
      return [standIn(foreignTag === undefined ? mark : object, node)]
    })
  }

  const ofPhrase = (node: Nodes): Traced[] => {
    switch (node.type) {
      case 'text':
        return [trace(node.value, source, startOf(node))]
      case 'break':
        return [standIn(' ', node)]
      case 'inlineCode':
        return [standIn(object, node)]
      case 'mdxTextExpression':
        return [standIn(node.value.trimStart().startsWith('/*') ? mark : object, node)]
      case 'image':
        asides.push(...makeSpans(trace(node.alt ?? '', source, startOf(node)), 'alt'))
        return [standIn(mark, node)]
      case 'mdxJsxTextElement':
        if (isForeign(node)) return [standIn(object, node)]
        noteAttributes(node)
        return node.children.length === 0 ? [standIn(mark, node)] : ofPhrases(node.children)
      default:
        return 'children' in node ? ofPhrases(node.children) : [standIn(mark, node)]
    }
  }

  return [...ofBlock(tree), ...asides]
}

const isForeign = (element: JsxElement): boolean => element.attributes.some((attribute) =>
  attribute.type === 'mdxJsxAttribute' && attribute.name === 'lang' && attribute.value !== 'et')

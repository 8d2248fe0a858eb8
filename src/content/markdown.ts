// How lessons are parsed. The build compiles them with the same plugins, so that both see one tree.
import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified, type PluggableList } from 'unified'

export const remarkPlugins: PluggableList = [remarkFrontmatter, remarkGfm]

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkPlugins).freeze()

/** The tree of a lesson; throws the parser's VFileMessage at broken MDX. */
export const parseMdx = (text: string): Root => parser.parse(text)

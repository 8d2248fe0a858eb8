// The MDX pipeline. Its output must hold no style attribute: the site's CSP would block it.
import mdxRollup from '@mdx-js/rollup'
import type { Element, Root } from 'hast'
import rehypeSlug from 'rehype-slug'
import { visit } from 'unist-util-visit'
import type { Plugin } from 'vite'
import { remarkPlugins } from '../content/markdown.ts'
import { lessonStrings } from '../strings/lesson.ts'
import { rehypeHyphenation } from './estonian/hyphenation.ts'

/** GFM's column alignment as a class: a style attribute is blocked by the CSP, and `align` is not valid HTML. */
const rehypeAlignClass = () => (tree: Root): void => {
  visit(tree, 'element', (node) => {
    const { align, ...rest } = node.properties
    if (typeof align === 'string') node.properties = { ...rest, className: [`align-${align}`] }
  })
}

/**
 * A table is called as its chapter, so that tables in a list of a page's parts can be told apart; where a chapter has several, each has its number too.
 * Runs after the headings have their ids.
 */
const rehypeTableName = () => (tree: Root): void => {
  const chapters: { readonly heading: Element, readonly tables: Element[] }[] = []
  visit(tree, 'element', (node) => {
    if (/^h\d$/.test(node.tagName)) chapters.push({ heading: node, tables: [] })
    if (node.tagName === 'table') chapters.at(-1)?.tables.push(node)
  })
  for (const { heading, tables } of chapters) {
    tables.forEach(({ properties }, index) => {
      if (tables.length === 1) properties['ariaLabelledBy'] = [String(heading.properties['id'])]
      else properties['ariaLabel'] = lessonStrings.tableOf(textOf(heading), index + 1)
    })
  }
}

const textOf = (node: Element): string => {
  let text = ''
  visit(node, 'text', ({ value }) => { text += value })
  return text
}

/** Compiles lessons and teacher's plans; called by the bundler for those files only, and once for both the client and the server. */
export const mdx = (): Plugin => {
  const compiler = mdxRollup({
    format: 'mdx',
    mdxExtensions: ['.mdx', '.md'],
    remarkPlugins,
    // Slugs come first: soft hyphens do not belong in addresses.
    rehypePlugins: [rehypeAlignClass, rehypeSlug, rehypeTableName, rehypeHyphenation],
  })
  const compiled = new Map<string, { readonly source: string; readonly code: Promise<string | undefined> }>()
  return {
    name: 'vahekiht:mdx',
    enforce: 'pre',
    config: (config, env) => { compiler.config(config, env) },
    transform: {
      filter: { id: /(?:\.mdx|\/opetajale\.md)$/ },
      async handler(source, id) {
        let last = compiled.get(id)
        if (last?.source !== source) {
          last = { source, code: compiler.transform(source, id).then((result) => result?.code) }
          compiled.set(id, last)
        }
        const code = await last.code
        // No source map: nobody steps through a lesson's text with a debugger.
        return code === undefined ? undefined : { code, map: null }
      },
    },
  }
}

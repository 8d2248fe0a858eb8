// content/moisted/<id>.md: a term's data, and its definition below them.
import type { Term } from '../model/lesson.ts'
import { readYaml, type Located, type Reading } from './located.ts'
import { messages } from './messages.ts'
import { problemAt } from './problem.ts'
import { termSchema } from './schema.ts'

/** Reads `content/moisted/<id>.md`: frontmatter and a definition. Gives the term, or everything that is wrong with the file. */
export const readTerm = (text: string, file: string): Reading<Located<Term>> => {
  const [, data, body = ''] = /^---\r?\n([\s\S]*?)\r?\n---[^\S\r\n]*(?:\r?\n([\s\S]*))?$/.exec(text) ?? []
  if (data === undefined) return { problems: [problemAt({ file, line: 1 }, messages.noFrontmatter)] }
  const { value: located, problems } = readYaml(termSchema, data, file, 2)
  // A definition is shown in titles and lists too, where marks would stand as they are.
  const definition = body.trim().replace(/\s+/g, ' ')
  const bodyLine = text.slice(0, text.length - body.trimStart().length).split('\n').length
  const wrong = definition === '' ? messages.noDefinition : /[*`<>[\]{}]/.test(definition) ? messages.markedUpDefinition : undefined
  if (wrong !== undefined) return { problems: [...problems, problemAt({ file, line: bodyLine }, wrong)] }
  if (!located) return { problems }
  const id = file.replace(/^.*\/|\.md$/g, '')
  return { value: { value: { id, ...located.value, definition }, at: located.at }, problems }
}

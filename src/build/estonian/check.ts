// Reads all the Estonian of the house and says what is wrong with it.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { createDictionary, readWordLists } from './dictionary.ts'
import type { Finding } from './finding.ts'
import { lintLists } from './lists.ts'
import { proseOfMarkdown, proseOfMdx, proseOfYaml, type IsProse } from './prose.ts'
import { proseOfTypeScript } from './prose-typescript.ts'
import type { Span } from './span.ts'
import { checkSpelling } from './spelling.ts'
import { checkStyle } from './style.ts'

/** Keys of YAML that hold names in their own language, codes and addresses. */
const codeKeys = new Set(['author', 'command', 'contains', 'cpu', 'english', 'id', 'key', 'kind', 'licence', 'output', 'program', 'quote', 'requires', 'role', 'sha256', 'system', 'terms', 'url', 'year'])

/** Keys of YAML under which even a single lower-case word is Estonian; elsewhere that is a code: `guest-mode`. */
const wordKeys = new Set(['allative', 'explanation', 'genitive', 'label', 'nominative', 'partitive', 'prompt', 'term', 'text', 'title'])

const isProse: IsProse = (path, value) => {
  const key = path.findLast((step) => typeof step === 'string') ?? ''
  return !codeKeys.has(key) && (wordKeys.has(key) || !/^[a-z][a-z\d]*(?:[-_.:/][a-z\d]+)*$/.test(value))
}

/** Checks spelling and style of everything that a reader of the house meets, and the word lists themselves. */
export const checkEstonian = async (root: string): Promise<Finding[]> => {
  const findings = lintLists(root)
  if (findings.some(({ level }) => level === 'error')) return findings // with unsound lists no word can be judged

  const spans: Span[] = []
  for (const file of estonianFiles(root)) {
    try {
      spans.push(...proseOf(file, readFileSync(join(root, file), 'utf8')))
    } catch (error) {
      findings.push(unreadable(file, error))
    }
  }
  const dictionary = await createDictionary(readWordLists(root))
  findings.push(...checkSpelling(spans, dictionary), ...checkStyle(spans))
  dictionary.dispose()
  return findings.toSorted((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column)
}

/** A line for each finding, beginning with `file:line:col`, which editors and terminals can open. */
export const formatFindings = (findings: readonly Finding[]): string => findings.map(({ file, line, column, rule, level, message }) =>
  `${file}:${String(line)}:${String(column)}: ${level === 'error' ? 'viga' : 'hoiatus'} ${rule}: ${message}`).join('\n')

const proseOf = (file: string, text: string): Span[] => {
  if (file.endsWith('.mdx')) return proseOfMdx(file, text, { isProse })
  if (file.endsWith('.yaml')) return proseOfYaml(file, text, isProse)
  if (file.endsWith('.ts')) return proseOfTypeScript(file, text)
  return proseOfMarkdown(file, text, { isProse })
}

/** Paths from the root, with forward slashes on every system. */
const estonianFiles = (root: string): string[] => {
  const below = (folder: string, wanted: RegExp): string[] => existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => wanted.test(name)).map((name) => `${folder}/${name.replaceAll(sep, '/')}`)
    : []
  return [
    ...(existsSync(join(root, 'README.md')) ? ['README.md'] : []),
    ...below('content', /\.(?:mdx|md|yaml)$/),
    ...below('src/strings', /(?<!\.test|\.d)\.ts$/),
  ]
}

/** Only so that one broken file does not hide the others; what is wrong with it, its own checker says better. */
const unreadable = (file: string, error: unknown): Finding =>
  ({ file, line: 1, column: 1, rule: 'lugemine', level: 'error', message: `faili ei saa lugeda; paranda süntaks: ${String(error)}` })

// Whoever picks this code up later reads a name and its docstring before its body: every function that other files may call has one.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseSync } from 'vite'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.(?:test|d)\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))

/** Names of the functions that a file exports without a docstring right before them. */
const undocumented = (path: string, text: string): string[] => {
  const { program, comments } = parseSync(path, text)
  const hasDocstring = (start: number): boolean =>
    comments.some(({ type, value, end }) => type === 'Block' && value.startsWith('*') && end <= start && text.slice(end, start).trim() === '')
  return program.body.flatMap((statement) => {
    if (statement.type !== 'ExportNamedDeclaration' || statement.declaration === null || hasDocstring(statement.start)) return []
    if (statement.declaration.type === 'FunctionDeclaration') return [statement.declaration.id?.name ?? '']
    if (statement.declaration.type !== 'VariableDeclaration') return []
    return statement.declaration.declarations.flatMap(({ id, init }) =>
      id.type === 'Identifier' && (init?.type === 'ArrowFunctionExpression' || init?.type === 'FunctionExpression') ? [id.name] : [])
  })
}

test('a function without a docstring is found, whichever way it is written', () => {
  expect(undocumented('example.ts', 'export const a = () => 1\nexport function b() {}\n/** Told. */\nexport const c = () => 2\nconst d = () => 3\n// not a docstring\nexport const e = function () {}\nexport const f = 4'))
    .toEqual(['a', 'b', 'e'])
})

test('every exported function has a docstring', () => {
  expect(files.length).toBeGreaterThan(300)
  expect(files.flatMap((path) => undocumented(path, readFileSync(path, 'utf8')).map((name) => `${relative(root, path)}: ${name}`))).toEqual([])
})

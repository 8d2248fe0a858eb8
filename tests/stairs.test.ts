// The stairs of src/README.md: a room imports only rooms to its left, and itself. Read from the files, so nothing can slip past.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, sep } from 'node:path'
import { parseSync } from 'vite'
import { expect, test } from 'vitest'

/** From left to right; rooms of one step do not know each other. */
const stairs = [['model'], ['strings'], ['ui'], ['diagram', 'progress', 'offline'], ['quiz', 'lab', 'glossary'], ['content'], ['lesson'], ['system', 'review'], ['laboratory', 'compare', 'builder', 'exercises', 'search', 'reference'], ['presenter'], ['handouts'], ['app']]
/** Beside the stairs: node only, imported by nothing in src. */
const besides: Readonly<Record<string, readonly string[]>> = { build: ['model', 'strings', 'offline', 'content', 'search'] }

/** Modules that the build makes from content/. */
const isVirtual = (specifier: string): boolean => specifier.startsWith('virtual:')

interface Import { readonly file: string; readonly specifier: string }

/** Of values and of types, static and dynamic, and those of `export … from` and of `import('…')` as a type. */
const importsIn = (file: string, text: string): Import[] => {
  const { module, errors } = parseSync(file, text)
  if (errors.length > 0) throw new Error(`${file} cannot be parsed`)
  return [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) => entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? [])),
    ...module.dynamicImports.map(({ moduleRequest }) => text.slice(moduleRequest.start + 1, moduleRequest.end - 1)),
    ...[...text.matchAll(/\bimport\('([^']+)'\)/g)].map(([, specifier = '']) => specifier),
  ].map((specifier) => ({ file, specifier }))
}

const roomOf = (file: string): string => file.split('/')[1] ?? ''

const mayImport = (from: string): readonly string[] => {
  const step = stairs.findIndex((rooms) => rooms.includes(from))
  return [from, ...(besides[from] ?? stairs.slice(0, Math.max(0, step)).flat())]
}

/** What is wrong with an import; undefined where nothing is. Tests may import their tools and fixtures, and nothing more than their room may. */
const fault = ({ file, specifier }: Import): string | undefined => {
  const room = roomOf(file)
  const isTest = /\.test\.tsx?$/.test(file)
  if (stairs.flat().every((known) => known !== room) && !(room in besides)) return `${file}: no such room as ${room}`
  if (isVirtual(specifier)) return mayImport(room).includes('content') ? undefined : `${file}: ${specifier} is known from content on`
  if (!specifier.startsWith('.')) {
    return room === 'model' && !isTest ? `${file}: model depends on nothing, so not on ${specifier} either` : undefined
  }
  const target = posix.join(posix.dirname(file), specifier)
  if (isTest && target.startsWith('tests/')) return undefined
  if (!target.startsWith('src/')) return `${file}: ${specifier} leads out of src`
  if (!/\.(tsx?|css|js|json|bin\?url&no-inline)$/.test(specifier)) return `${file}: ${specifier} has no extension`
  return mayImport(room).includes(roomOf(target)) ? undefined : `${file}: ${room} must not know ${roomOf(target)} (${specifier})`
}

const root = join(import.meta.dirname, '..')
const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((name) => posix.join('src', name.split(sep).join('/')))
  .filter((file) => /\.(tsx?|js)$/.test(file) && dirname(file) !== 'src')
const imports = files.flatMap((file) => importsIn(file, readFileSync(join(root, file), 'utf8')))

test('every import goes down the stairs', () => {
  expect(imports.length).toBeGreaterThan(100)
  expect(imports.flatMap((found) => fault(found) ?? [])).toEqual([])
})

test('an import that climbs is noticed', () => {
  const planted = (file: string, text: string): (string | undefined)[] => importsIn(file, text).map(fault)
  const faults: readonly (readonly [file: string, text: string])[] = [
    ['src/model/a.ts', "import { x } from '../strings/forms.ts'"],
    ['src/model/a.ts', "import { z } from 'zod'"],
    ['src/model/a.ts', "import { readFileSync } from 'node:fs'"],
    ['src/model/journey/a.ts', "export type { X } from '../../ui/theme.ts'"],
    ['src/strings/a.ts', "import type { X } from '../ui/theme.ts'"],
    ['src/diagram/a.tsx', "import { store } from '../progress/store.ts'"],
    ['src/progress/a.ts', "const load = () => import('../diagram/figure.tsx')"],
    ['src/quiz/a.tsx', "import { lessons } from 'virtual:catalogue'"],
    ['src/lesson/a.tsx', "import { Layout } from '../app/layout.tsx'"],
    ['src/app/a.ts', "import { prerender } from '../build/prerender.ts'"],
    ['src/build/a.ts', "import { routes } from '../app/routes.tsx'"],
    ['src/ui/a.ts', "import '../../tests/stacks.ts'"],
    ['src/ui/a.ts', "import { b } from './b'"],
    ['src/utils/a.ts', "import { b } from './b.ts'"],
  ]
  for (const [file, text] of faults) expect([text, ...planted(file, text)]).not.toEqual([text, undefined])
  for (const [file, text] of faults) expect(new Set(planted(file, text)).size).toBe(1)
  expect(planted('src/lesson/a.tsx', "import { lessons } from 'virtual:catalogue'\nimport x from 'react'\nimport { y } from '../model/quiz.ts'")).toEqual([undefined, undefined, undefined])
})

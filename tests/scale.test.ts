// What a page asks for first does not grow with the course. `scripts/scale.mjs` measures whole sites; this watches in every run.
import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { parseSync } from 'vite'
import { expect, test } from 'vitest'
import { moduleSource } from '../src/build/content.ts'
import { readCatalogue, type Catalogue, type CatalogueLesson } from '../src/content/catalogue.ts'
import { shelfCount, shelfOf } from '../src/content/shelves.ts'

const root = join(import.meta.dirname, '..')
const course = readCatalogue(root)

/** The course's own lessons again and again, under other names. */
const grown = (count: number): Catalogue => ({
  ...course,
  lessons: Array.from({ length: count }, (_, place) => course.lessons[place % course.lessons.length]).flatMap((lesson, place): CatalogueLesson[] =>
    (lesson ? [{ ...lesson, meta: { ...lesson.meta, order: place + 1, slug: place < course.lessons.length ? lesson.meta.slug : `${lesson.meta.slug}-n${String(place)}` } }] : [])),
})

const weight = (catalogue: Catalogue, names: readonly string[]): number =>
  brotliCompressSync(names.map((name) => moduleSource(catalogue, name, root) ?? '').join('\n')).length

/** What a page fetches of the course to find and show what is made of one lesson. */
const fetched = (catalogue: Catalogue, all: 'lessons' | 'decks', one: 'lesson' | 'deck'): number => {
  const count = shelfCount(catalogue.lessons.length)
  return weight(catalogue, [`virtual:${all}`, ...(count === 1 ? [] : [`virtual:${all}/${String(shelfOf('kvm', count))}`]), `virtual:${one}/kvm`])
}

test('a lesson and its slides weigh as much among 200 lessons as among 12, but for less than half a kilobyte', () => {
  expect(course.lessons.some(({ meta }) => meta.slug === 'kvm')).toBe(true)
  for (const [all, one] of [['lessons', 'lesson'], ['decks', 'deck']] as const) {
    const before = fetched(grown(12), all, one)
    expect(before).toBeGreaterThan(500)
    expect(fetched(grown(200), all, one) - before).toBeLessThan(500)
  }
})

/** The bundler leaves it out of the site (lesson/reader.ts). */
const onlyInPackages = 'src/lesson/reader-in-lms.ts'

/** Modules of the course that a file's code needs before it runs, its own imports' too. */
const courseModules = (file: string, seen = new Set<string>()): Set<string> => {
  if (seen.has(file) || !/\.tsx?$/.test(file) || file === onlyInPackages) return seen
  seen.add(file)
  const { module } = parseSync(file, readFileSync(join(root, file), 'utf8'))
  const values = [
    ...module.staticImports.filter(({ entries }) => entries.length === 0 || entries.some(({ isType }) => !isType)).map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) => entries.flatMap(({ moduleRequest, isType }) => (moduleRequest && !isType ? [moduleRequest.value] : []))),
  ]
  for (const specifier of values) {
    if (specifier.startsWith('virtual:')) seen.add(specifier)
    else if (specifier.startsWith('.')) courseModules(posix.join(posix.dirname(file), specifier), seen)
  }
  return seen
}

const listsIn = (...files: readonly string[]): string[] => [...new Set(files.flatMap((file) => [...courseModules(file)]))].filter((name) => name.startsWith('virtual:')).sort()

test('the first script knows no list of the course; a lesson and the projector know the way to their shelf', () => {
  expect(listsIn('src/app/entry-client.tsx')).toEqual([])
  expect(listsIn('src/app/lesson.tsx', 'src/lesson/figure-driver.tsx', 'src/lesson/question-driver.tsx')).toEqual(['virtual:lessons'])
  // A class may compare stacks, whose number does not grow with the lessons.
  expect(listsIn('src/app/deck.tsx')).toEqual(['virtual:comparable', 'virtual:decks'])
})

import { expect, test } from 'vitest'
import { revisionOf as revisionInBrowser } from '../offline/shelf.ts'
import { checkWeight, contentsOf, courseLimit, revisionOf } from './offline.ts'

const files = (changes: Record<string, string> = {}): Map<string, Uint8Array> =>
  new Map(Object.entries({ 'index.html': '<h1>', 'assets/v86-a.wasm': 'wasm', 'sw.js': 'worker', ...changes }).map(([path, text]) => [path, new TextEncoder().encode(text)]))

test('the build and the browser know a file by the same name', async () => {
  const bytes = new TextEncoder().encode('vahekiht')
  expect(revisionOf(bytes)).toBe(await revisionInBrowser(bytes))
})

test('pages are kept, labs are listed with their size, and the worker does not list itself', () => {
  const { files: course, labs } = contentsOf(files(), '')
  expect(course.map(({ path }) => path)).toEqual(['index.html'])
  expect(labs.map(({ path, bytes }) => [path, bytes])).toEqual([['assets/v86-a.wasm', 4]])
})

test('the version changes with any file and with the worker, and with nothing else', () => {
  const { version } = contentsOf(files(), 'code')
  expect(contentsOf(files(), 'code').version).toBe(version)
  for (const other of [contentsOf(files({ 'index.html': '<h2>' }), 'code'), contentsOf(files({ 'assets/v86-a.wasm': 'x' }), 'code'), contentsOf(files({ 'uus/index.html': '' }), 'code'), contentsOf(files(), 'other')]) {
    expect(other.version).not.toBe(version)
  }
})

test('a course over its limit stops the build', () => {
  expect(() => { checkWeight(3_000_000, 12) }).not.toThrow()
  expect(() => { checkWeight(3_000_001, 12) }).toThrow('lubatud on 3000000')
})

test('what a course may weigh grows with its lessons', () => {
  expect(courseLimit(200)).toBe(50_000_000)
  expect(() => { checkWeight(courseLimit(200), 200) }).not.toThrow()
})

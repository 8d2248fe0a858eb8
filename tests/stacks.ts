// The stacks of `content/virnad`, read for tests of the model. The content pipeline has its own, checking reader.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Stack } from '../src/model/layers.ts'
import type { Names } from '../src/strings/forms.ts'

export interface TestStack { readonly id: string; readonly title: string; readonly layers: Stack; readonly names: Names }

const folder = join(import.meta.dirname, '../content/virnad')

/** Every stack of the course, by id. */
export const stacks: ReadonlyMap<string, TestStack> = new Map(readdirSync(folder).filter((name) => name.endsWith('.yaml')).map((name) => {
  const document: { id: string; title: string; layers: (Stack[number] & { name: Names[string] })[] } = parse(readFileSync(join(folder, name), 'utf8'))
  const names = Object.fromEntries(document.layers.map((layer) => [layer.id, layer.name]))
  return [document.id, { id: document.id, title: document.title, layers: document.layers, names }]
}))

/** The stack of that id; a test that names a missing one fails. */
export const stackNamed = (id: string): TestStack => {
  const stack = stacks.get(id)
  if (!stack) throw new Error(`content/virnad has no '${id}'`)
  return stack
}

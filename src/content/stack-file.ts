// content/virnad/<id>.yaml as a figure wants it: layers and their names apart.
import type { Layer } from '../model/layers.ts'
import type { NameForms } from '../strings/forms.ts'
import { readYaml, type Located, type Reading } from './located.ts'
import type { StackDocument } from './stack-document.ts'
import { stackSchema } from './stack-schema.ts'

/** `at(['layers', index])` is the place of a layer. */
export const readStack = (text: string, file: string): Reading<Located<StackDocument>> => {
  const { value: located, problems } = readYaml(stackSchema, text, file)
  if (!located) return { problems }
  const layers: Layer[] = []
  const names: Record<string, NameForms> = {}
  for (const { name, ...layer } of located.value.layers) {
    layers.push(layer)
    names[layer.id] = name
  }
  return { value: { value: { ...located.value, layers, names }, at: located.at }, problems }
}

// The difference between two stacks in sentences.
import { differenceOf, isSameBuild, natureOf, type Change, type Difference, type Nature } from '../model/compare/difference.ts'
import { classify } from '../model/classify.ts'
import type { OperatingSystem } from '../model/interfaces.ts'
import type { CpuMethod, LayerId, Stack } from '../model/layers.ts'
import { layerById } from '../model/structure.ts'
import { diagramStrings, isaNames } from './diagram.ts'
import type { Names } from './forms.ts'
import { capitalised, formsOf, listed } from './sentences.ts'

interface NamedStack { readonly title: string; readonly layers: Stack; readonly names: Names }

/** From the first to the second: what comes, what goes, where the vahekiht has moved, what else stands elsewhere. */
export const differenceSentences = (before: NamedStack, after: NamedStack): string[] => {
  const difference = differenceOf(before.layers, after.layers)
  if (isSameBuild(difference)) return ['Virnad on samasugused: samad kihid samadel kohtadel.']
  const { added, gone } = difference
  return [
    ...(added.length > 0 ? [`Lisandub: ${named(after, added)}.`] : []),
    ...(gone.length > 0 ? [`Kaob: ${named(before, gone)}.`] : []),
    ...intermediarySentences(before, after, difference),
    ...difference.moved.map((pair) => `${place(after, pair.after)} (enne: ${at(before, pair.before)}).`),
    ...difference.changed.filter((change) => !isIntermediary(before, change.before)).flatMap((change) => changeSentences(before, after, change)),
  ]
}

const named = ({ names }: NamedStack, ids: readonly LayerId[]): string => listed(ids.map((id) => formsOf(names, id).nominative))

const isIntermediary = ({ layers }: NamedStack, id: LayerId): boolean => classify(layers).some((verdict) => verdict.at === id)

const intermediarySentences = (before: NamedStack, after: NamedStack, { travelled, changed }: Difference): string[] => [
  ...travelled.map((pair) => `Vahekiht liigub. Enne oli ${own(before, pair.before)}, nüüd on ${own(after, pair.after)}.`),
  ...changed.filter((pair) => pair.what.includes('kind') && isIntermediary(before, pair.before) && !travelled.some(({ before: from }) => from === pair.before))
    .map((pair) => `Vahekiht jääb samale kohale, aga on teist liiki. Enne oli ${formsOf(before.names, pair.before).nominative}, nüüd on ${formsOf(after.names, pair.after).nominative}.`),
]

const own = (stack: NamedStack, id: LayerId): string => `${formsOf(stack.names, id).nominative} (${at(stack, id)})`

const place = (stack: NamedStack, id: LayerId): string => `${capitalised(formsOf(stack.names, id).nominative)}: nüüd ${at(stack, id)}`

const at = ({ layers, names }: NamedStack, id: LayerId): string => {
  const layer = layerById(layers, id)
  if (layer.partOf !== undefined) return diagramStrings.partOf(formsOf(names, layer.partOf).genitive)
  return layer.on === undefined ? '' : diagramStrings.standsOn(formsOf(names, layer.on).nominative)
}

const systemNames: Readonly<Record<OperatingSystem, string>> = { linux: 'Linux', windows: 'Windows', macos: 'macOS', vmkernel: 'VMkernel' }

const methodNames: Readonly<Record<CpuMethod | 'none', string>> = {
  'guest-mode': 'protsessori toega', paravirtual: 'hüperkutsetega', translation: 'tõlgitult', none: 'vahekihi andmetena',
}

/** One sentence for each thing that is not as before. */
const changeSentences = (before: NamedStack, after: NamedStack, { before: from, after: to, what }: Change): string[] => {
  const [one, other] = [natureOf(layerById(before.layers, from)), natureOf(layerById(after.layers, to))]
  const name = capitalised(formsOf(after.names, to).nominative)
  const told: Readonly<Record<Nature, string | undefined>> = {
    kind: undefined,
    os: one.os && other.os && `${name}: süsteem on teine (enne ${systemNames[one.os]}, nüüd ${systemNames[other.os]}).`,
    isa: one.isa && other.isa && `${name}: käsustik on teine (enne ${isaNames[one.isa]}, nüüd ${isaNames[other.isa]}).`,
    method: `${name} töötab teisiti: enne ${methodNames[one.method ?? 'none']}, nüüd ${methodNames[other.method ?? 'none']}.`,
  }
  return what.flatMap((nature) => told[nature] ?? [])
}

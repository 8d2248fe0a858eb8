// What each layer of a stack needs below it and offers above, in words: all that is needed to find a mistake.
import type { Emulator, Hypervisor, Kernel, Layer, Stack } from '../model/layers.ts'
import { composedDialect } from '../model/exercises/composed.ts'
import { holder, partsOf } from '../model/structure.ts'
import { systemGenitives } from './composed-names.ts'
import { diagramStrings, extensionNames, isaNames } from './diagram.ts'
import type { Names } from './forms.ts'
import { capitalised, formsOf, listed } from './sentences.ts'

interface Context { readonly layers: Stack; readonly names: Names }

const machine = (isa: keyof typeof isaNames): string => `masinat (${isaNames[isa]})`
const calls = ({ os, isa }: Pick<Emulator, 'os' | 'isa'>): string => `${systemGenitives[os]} süsteemikutseid (${isaNames[isa]})`

/** Whether guests of the hypervisor are run by this method. */
const seats = (hypervisor: Hypervisor, method: 'guest-mode' | 'paravirtual', layers: Stack): boolean =>
  layers.some((layer) => layer.on === hypervisor.id && layer.kind === 'kernel' && layer.seat?.method === method)

const driversOf = ({ seat }: Kernel): string[] => [...new Set([seat?.disk.driver, seat?.network.driver].filter((driver) => driver !== undefined))]

/** What the layer needs, in the partitive; empty where it needs nothing. */
export const needsOf = (layer: Layer, { layers }: Context): string[] => {
  switch (layer.kind) {
    case 'hardware': case 'container-boundary': case 'module': return []
    case 'kernel': return [machine(layer.isa), ...driversOf(layer).map((driver) => `${driver} draiverit`)]
    case 'process': case 'emulator': return [calls(layer)]
    case 'compatibility-layer': return layer.partOf === undefined ? [calls(layer)] : []
    case 'hypervisor': return [
      ...(layer.partOf === undefined ? [machine(layer.isa)] : [`käsustikku ${isaNames[layer.isa]}`]),
      ...(seats(layer, 'guest-mode', layers) ? ['protsessori külalisrežiimi'] : []),
      ...(partsOf(layers, layer).some((part) => part.kind === 'module' && part.drives !== undefined) ? ['moodulit oma protsessori laienduse jaoks'] : []),
    ]
  }
}

/** What the layer offers, or can, each a phrase that follows its name. */
export const offersOf = (layer: Layer, { layers, names }: Context): string[] => {
  switch (layer.kind) {
    case 'hardware': return [`pakub ${machine(layer.isa)}`, layer.extension === undefined ? 'külalisrežiimi ei ole' : `külalisrežiim on olemas (${extensionNames[layer.extension]})`]
    case 'kernel': return [
      `pakub ${calls(layer)}`,
      ...(layer.aware?.includes(composedDialect) ? ['oskab hüperkutseid'] : []),
      ...driversOf(layer).map((driver) => (layer.aware?.includes(driver) ? `${driver} draiver on olemas` : `${driver} draiverit ei ole`)),
    ]
    case 'process': return []
    case 'compatibility-layer': return [`pakub ${calls({ os: layer.offers, isa: layer.isa })}`]
    case 'emulator': return [layer.scope === 'machine' ? `pakub ${machine(layer.of)}` : `pakub ${calls({ os: layer.os, isa: layer.of })}`]
    case 'hypervisor': return [seats(layer, 'paravirtual', layers) ? `pakub ${machine(layer.isa)}, kus tuum peab oskama hüperkutseid` : `pakub külalistele ${machine(layer.isa)}`]
    case 'container-boundary': {
      const whole = holder(layers, layer)
      return [whole.kind === 'kernel' ? `annab edasi samad süsteemikutsed, millele vastab ${formsOf(names, whole.id).nominative}` : 'annab süsteemikutsed edasi']
    }
    case 'module': return layer.drives === undefined ? [] : [`tunneb ainult laiendust ${extensionNames[layer.drives]}`]
  }
}

/** Where the layer is, what it needs and what it offers: one line. */
export const lineOf = (layer: Layer, context: Context): string => {
  const { names } = context
  const place = layer.partOf !== undefined ? [`on ${formsOf(names, layer.partOf).genitive} osa`] : layer.on !== undefined ? [diagramStrings.standsOn(formsOf(names, layer.on).nominative)] : ['kõige all']
  const needs = needsOf(layer, context)
  return [...place, ...(needs.length > 0 ? [`vajab ${listed(needs)}`] : []), ...offersOf(layer, context)].join('; ')
}

/** The layer and what is below it, where nothing is wrong with it: one sentence. */
export const fitsSentence = (layer: Layer, context: Context): string => {
  const { names } = context
  const At = capitalised(formsOf(names, layer.id).nominative)
  if (layer.kind === 'hardware') return `${At} ei seisa millegi peal, nii et tal ei saa midagi puudu olla.`
  const needs = needsOf(layer, context)
  if (needs.length === 0) return `${At} on ${formsOf(names, layer.partOf ?? '').genitive} osa ega vaja enda alla midagi muud.`
  return `${At} vajab ${listed(needs)}. ${needs.length > 1 ? 'Kõik see' : 'See'} on olemas.`
}

// Mistakes planted into a stack: what each is called as an answer, why it is the mistake, and why another is not.
import type { PlantedRule } from '../model/exercises/faults.ts'
import type { Layer, Stack } from '../model/layers.ts'
import { systemOf } from '../model/offers.ts'
import { below, layerById, partsOf } from '../model/structure.ts'
import { systemNames } from './composed-names.ts'
import { isaNames } from './diagram.ts'
import type { Names } from './forms.ts'
import { capitalised, formsOf } from './sentences.ts'

interface Context { readonly layers: Stack; readonly names: Names }

/** The mistake as an answer to choose: it names no layer. */
export const reasonTexts: Readonly<Record<PlantedRule, string>> = {
  'needs-machine': 'Sellel peaks all olema masin, kuid all olev kiht masinat ei paku.',
  'needs-system': 'Sellel peaks all olema operatsioonisüsteem, kuid all olev kiht süsteemikutsetele ei vasta.',
  'wrong-isa': 'See on tehtud teise käsustiku jaoks kui see, mis on all.',
  'wrong-os': 'See on tehtud teise operatsioonisüsteemi jaoks kui see, mis on all.',
  'not-ported': 'All olev masin eeldab hüperkutseid, kuid see tuum neid ei oska.',
  'no-guest-mode': 'See vajab külalisrežiimi, kuid masin selle all seda ei paku.',
  'no-vendor-module': 'Puudub moodul, mis tunneb selle protsessori laiendust.',
  'offers-nothing-new': 'See pakub täpselt sedasama, mille peal ta ise seisab.',
  'no-driver': 'Puudub draiver, mida selle virtuaalne seade vajab.',
}

/** What is wrong, with the layers' names: one or two sentences. */
export const faultSentence = (rule: PlantedRule, layer: Layer, { layers, names }: Context): string => {
  const At = capitalised(formsOf(names, layer.id).nominative)
  const base = below(layers, layer)
  const under = base ? formsOf(names, base.id).nominative : ''
  const isa = 'isa' in layer ? isaNames[layer.isa] : ''
  switch (rule) {
    case 'needs-machine': return `${At} vajab tervet masinat, kuid all on ${under}. See vastab süsteemikutsetele ega paku masinat.`
    case 'needs-system': return `${At} vajab operatsioonisüsteemi, kuid all on ${under}. Vahelt on puudu tuum, mis süsteemikutsetele vastaks.`
    case 'wrong-isa': return `${At} vajab käsustikku ${isa}, kuid kiht selle all (${under}) pakub teist käsustikku.`
    case 'wrong-os': return `${At} ootab teist operatsioonisüsteemi kui see, mida pakub kiht selle all (${under}).`
    case 'not-ported': return `${At} ei oska hüperkutseid, kuid masinaga selle all saab suhelda ainult nii. Sobiks muudetud tuum või riistvaratoega virtualiseerimine.`
    case 'no-guest-mode': return `${At} käitab külalist protsessori külalisrežiimis, kuid riistvaral seda ei ole. Puudu on protsessori laiendus: VT-x, AMD-V või ARM-i EL2.`
    case 'no-vendor-module': return `${At} kasutab külalisrežiimi mooduli kaudu. Selle protsessori jaoks õiget moodulit aga ei ole, on ainult teise tootja oma.`
    case 'offers-nothing-new': return `${At} pakub täpselt sedasama, mille peal see seisab. Sellist kihti pole vaja.`
    case 'no-driver': return `${At} peaks rääkima virtuaalse seadmega paravirtuaalse draiveri kaudu, kuid seda draiverit tuumas ei ole.`
  }
}

/**
 * Why that rule is not broken here: a sentence, or undefined where it could be argued that it is. Then the rule must not be among
 * the answers.
 */
export const notBroken = (rule: PlantedRule, layer: Layer, { layers, names }: Context): string | undefined => {
  const At = capitalised(formsOf(names, layer.id).nominative)
  const base = below(layers, layer)
  const under = base ? formsOf(names, base.id).nominative : ''
  const needsSystem = layer.kind === 'process' || layer.kind === 'emulator' || (layer.kind === 'compatibility-layer' && layer.partOf === undefined)
  const isPart = `${At} ei seisa millegi peal, vaid on ${formsOf(names, layer.partOf ?? '').genitive} osa.`
  switch (rule) {
    case 'needs-machine': return layer.partOf !== undefined ? isPart : needsSystem ? `${At} ei vaja enda alla masinat, vaid süsteemikutseid.` : `Masin on olemas: seda pakub ${under}.`
    case 'needs-system': return layer.partOf !== undefined ? isPart : needsSystem ? `Süsteemikutsetele siin vastatakse: all on ${under}.` : `${At} ei vaja enda alla operatsioonisüsteemi, vaid masinat.`
    case 'wrong-isa': {
      const found = base && offeredIsa(layers, base)
      return 'isa' in layer && found === layer.isa ? `Käsustik on mõlemal sama: ${isaNames[layer.isa]}.` : undefined
    }
    case 'wrong-os': {
      if (!needsSystem) return `${At} ei kasuta süsteemikutseid ega ole seotud ühegi operatsioonisüsteemiga enda all.`
      const system = base && systemOf(layers, base)
      if (!system) return 'Siin all ei ole ühtki operatsioonisüsteemi, ei õiget ega vale.'
      return 'os' in layer && system.os === layer.os ? `Süsteem on õige: ${systemNames[system.os]}.` : undefined
    }
    case 'not-ported': return layer.kind === 'kernel' && layer.seat?.method === 'paravirtual' ? `${At} oskab hüperkutseid.` : `Hüperkutseid ei ole siin vaja: ${formsOf(names, layer.id).nominative} ei ole paravirtualiseeritud külaline.`
    case 'no-guest-mode': {
      if (layer.kind !== 'hypervisor') return 'Külalisrežiimi vajab hüperviisor, mitte see kiht.'
      return layers.some(({ kind, ...hardware }) => kind === 'hardware' && 'extension' in hardware && hardware.extension !== undefined) ? 'Külalisrežiim on protsessoril olemas.' : undefined
    }
    case 'no-vendor-module': {
      if (layer.kind !== 'hypervisor') return 'Laienduse moodulit vajab hüperviisor, mitte see kiht.'
      return partsOf(layers, layer).some(({ kind }) => kind === 'module') ? 'Õige moodul on olemas.' : 'See hüperviisor kasutab laiendust ise, eraldi moodulit tal ei ole.'
    }
    case 'offers-nothing-new': return layer.kind === 'process' ? `${At} ei paku teistele kihtidele midagi.` : `${At} pakub midagi muud kui see, mille peal ta seisab.`
    case 'no-driver': return layer.kind === 'kernel' && layer.seat?.disk.driver !== undefined ? 'Draiver on olemas.' : 'Ükski seade ei vaja siin erilist draiverit.'
  }
}

/** The instruction set that what stands there must be written for. */
const offeredIsa = (layers: Stack, base: Layer): string | undefined => {
  if (base.kind === 'emulator') return base.of
  if ('isa' in base) return base.isa
  return base.partOf === undefined ? undefined : offeredIsa(layers, layerById(layers, base.partOf))
}

/** What to compare, where nothing but the kind of mistake may be told yet. */
export const comparisonHints: Readonly<Record<PlantedRule, string>> = {
  'needs-machine': 'Vaata iga tuuma juures, kas kiht selle all pakub masinat või hoopis süsteemikutseid.',
  'needs-system': 'Vaata iga programmi juures, kas kiht selle all vastab süsteemikutsetele või pakub hoopis masinat.',
  'wrong-isa': 'Võrdle käsustikke: mida kiht vajab ja mida pakub see, mille peal ta seisab.',
  'wrong-os': 'Võrdle operatsioonisüsteeme: mida kiht vajab ja mida pakub see, mille peal ta seisab.',
  'not-ported': 'Vaata, kes peab oskama hüperkutseid ja kas ta oskab.',
  'no-guest-mode': 'Vaata, kes vajab külalisrežiimi ja kas riistvaral see on.',
  'no-vendor-module': 'Vaata, milline laiendus on protsessoril ja millise jaoks on moodul.',
  'offers-nothing-new': 'Vaata vahekihte: kas igaüks pakub midagi, mida selle all juba ei ole?',
  'no-driver': 'Vaata, millist draiverit tuum vajab ja kas see on tal olemas.',
}

// What is known of the layer X, whose family is asked: facts computed from the stack, hints, and the steps of the answer.
import type { Because, Verdict } from '../model/classify.ts'
import type { Layer, LayerId, Stack } from '../model/layers.ts'
import { machineOf, systemOf } from '../model/offers.ts'
import { below, executor, hardwareOf, holder, layerById, standingOn } from '../model/structure.ts'
import { systemGenitives } from './composed-names.ts'
import { isaNames } from './diagram.ts'
import { familyName, positionOf, reasonOf } from './families.ts'
import type { Names } from './forms.ts'
import { capitalised, formsOf } from './sentences.ts'

interface Context { readonly layers: Stack; readonly names: Names }

const layerX = (id: LayerId, { names }: Context): string => capitalised(formsOf(names, id).nominative)

/** What a reader must know of the layer to name its family. None of them names a family. */
export const factsOf = (layer: Layer, context: Context): string[] => [
  placeFact(layer, context), ...originFact(layer, context), offerFact(layer, context), executionFact(layer, context), ...callFact(layer, context),
]

const placeFact = (layer: Layer, context: Context): string => {
  const { layers, names } = context
  const At = layerX(layer.id, context)
  if (layer.partOf !== undefined) return `${At} on ${formsOf(names, layer.partOf).genitive} osa.`
  const base = below(layers, layer)
  if (base?.kind === 'hardware') return `${At} seisab otse riistvaral.`
  return `${At} on tavaline programm, mille all on ${formsOf(names, base?.id ?? '').nominative}.`
}

/** Of hypervisors in kernels: whether the kernel was made with it. */
const originFact = (layer: Layer, context: Context): string[] => {
  const { layers, names } = context
  const whole = holder(layers, layer)
  if (layer.kind !== 'hypervisor' || whole.kind !== 'kernel') return []
  const kernel = formsOf(names, whole.id)
  const loaded = layer.foreign === true || (layer.partOf !== undefined && layer.partOf !== whole.id)
  return [loaded
    ? `${capitalised(kernel.nominative)} on tehtud ilma selleta: ${formsOf(names, layer.partOf === whole.id ? layer.id : layer.partOf ?? '').nominative} paigaldatakse hiljem juurde.`
    : `${capitalised(kernel.nominative)} ja ${formsOf(names, layer.id).nominative} on tehtud koos: teist ilma esimeseta ei ole.`]
}

/** Whether the layer offers a whole machine, or a system's calls. */
export const offersMachine = (layer: Layer, stack: Stack): boolean => machineOf(stack, layer) !== undefined

const offerFact = (layer: Layer, context: Context): string => {
  const { layers } = context
  const At = layerX(layer.id, context)
  const machine = machineOf(layers, layer)
  if (machine) return `${At} pakub enda peale tervet masinat. Selle käsustik on ${isaNames[machine.isa]}, päris protsessori oma ${isaNames[hardwareOf(layers).isa]}.`
  const system = systemOf(layers, layer)
  return system ? `${capitalised(formsOf(context.names, layer.id).genitive)} peal töötab programm, mis teeb ${systemGenitives[system.os]} süsteemikutseid. Programmi käsustik on ${isaNames[system.isa]}, päris protsessori oma ${isaNames[hardwareOf(layers).isa]}.` : ''
}

const executionFact = (layer: Layer, context: Context): string => {
  const { layers, names } = context
  const guest = layers.find(({ on }) => on === layer.id)
  const by = guest && executor(layers, guest)
  if (!by || by.kind === 'hardware') return 'Tavalised käsud täidab päris protsessor ise.'
  return `Iga tavalise käsu eest hoolitseb ${formsOf(names, by.id).nominative}.`
}

/** Of layers that offer a system: who answers its calls. */
const callFact = (layer: Layer, context: Context): string[] => {
  const { layers, names } = context
  switch (layer.kind) {
    case 'compatibility-layer': return [`Süsteemikutsele vastab ${formsOf(names, layer.id).nominative}, mis ise kasutab ${systemGenitives[layer.os]} tuuma.`]
    case 'container-boundary': return [`Süsteemikutsele vastab ${formsOf(names, holder(layers, layer).id).nominative}: sama tuum, mille osa ${formsOf(names, layer.id).nominative} on.`]
    case 'hardware': case 'kernel': case 'module': case 'process': case 'hypervisor': case 'emulator': return []
  }
}

/** Which fact decides, without telling how. */
const secondHints: Readonly<Record<Because, (layer: string) => string>> = {
  'reproduces-another-isa': () => 'Võrdle kahte käsustikku ja küsi, kes tavalised käsud täidab.',
  'executes-every-instruction': () => 'Küsi, kes täidab tavalised käsud. Kas sellise masina jaoks oleks seda vaja?',
  'answers-other-system': (layer) => `Võrdle kahte süsteemi: millise süsteemi kutseid tehakse ja millise tuuma ${layer} ise kasutab.`,
  'answers-same-system-outside-the-kernel': (layer) => `Küsi, kes süsteemikutsele vastab ja kas ${layer} asub tuumas või sellest väljas.`,
  'divides-one-kernel': () => 'Loe tuumad kokku ja küsi, kes süsteemikutsele vastab.',
  'stands-on-the-machine': (layer) => `Vaata, mille peal ${layer} seisab ja kas selle all on mõni tuum.`,
  'loaded-into-a-host-kernel': (layer) => `${capitalised(layer)} asub tuumas. Küsi, kas tuum saab hakkama ka ilma selleta.`,
  'part-of-the-host-kernel': (layer) => `${capitalised(layer)} asub tuumas. Küsi, kas tuum saab hakkama ka ilma selleta.`,
}

/** Two hints: where to begin, and what decides. Neither names the family. */
export const familyHints = (verdict: Verdict, { layers, names }: Context): readonly [string, string] => {
  const name = formsOf(names, verdict.at).nominative
  const machine = offersMachine(layerById(layers, verdict.at), layers)
  return [
    machine ? `Alusta sellest, mida ${name} pakub: tervet masinat. Kõik, mis vastab ainult süsteemikutsetele, jääb kõrvale.` : `Alusta sellest, mida ${name} pakub: süsteemi, mitte tervet masinat. Kõik, mille peal töötab külalise oma tuum, jääb kõrvale.`,
    secondHints[verdict.because](name),
  ]
}

/** The rule applied, step by step. */
export const familySteps = (verdict: Verdict, context: Context): string[] => {
  const { layers, names } = context
  const layer = layerById(layers, verdict.at)
  const At = layerX(verdict.at, context)
  return [
    standingOn(layers, layer).length > 0 && offersMachine(layer, layers) ? `${At} pakub tervet masinat, sest selle peal on oma tuumaga külaline.` : `${At} pakub süsteemi: selle peal on programm, mitte tuum.`,
    placeFact(layer, context),
    reasonOf(verdict, names),
    [`Perekond on ${familyName(verdict.family)}.`, positionOf(verdict, names)].filter(Boolean).join(' '),
  ]
}

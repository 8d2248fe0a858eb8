// What is done inside a layer, in sentences. Stations in a row become one sentence.
import type { Work, WorkStep } from '../model/journey/step.ts'
import type { Station } from '../model/layers.ts'
import { guestHolding, hardwareOf, holder, layerById } from '../model/structure.ts'
import type { CaptionContext } from './captions.ts'
import { capitalised, formsOf, listed } from './sentences.ts'
import { stationGenitives } from './stations.ts'

/** The sentences of works done one after another in the same layer. `subject` stands for its name in the first of them. */
export const workSentences = (steps: readonly WorkStep[], context: CaptionContext, subject?: string): string[] => {
  const sentences: string[] = []
  let stations: Station[] = []
  const flush = (step: WorkStep | undefined): void => {
    if (step) sentences.push(...stationSentences(stations, step, context))
    stations = []
  }
  steps.forEach((step, index) => {
    if (step.work.kind === 'station') stations.push(step.work.station)
    else {
      flush(steps[index - 1])
      sentences.push(workSentence(step.work, step, context, sentences.length === 0 ? subject : undefined))
    }
  })
  flush(steps.at(-1))
  return sentences
}

/** A disk image is no place that a request passes: it is what the disk of the guest really is. */
const stationSentences = (stations: readonly Station[], { to }: WorkStep, { layers }: CaptionContext): string[] => {
  const passed = stations.filter((station) => station !== 'image-format').map((station) => stationGenitives[station])
  const passing = layerById(layers, to).kind === 'kernel' ? 'Tuumas läbib päring' : 'Päring läbib'
  return [
    ...(passed.length > 0 ? [`${passing} ${listed(passed)}.`] : []),
    ...(stations.includes('image-format') ? ['Andmed peavad jõudma kettatõmmisesse, mis on tavaline fail.'] : []),
  ]
}

const workSentence = (work: Exclude<Work, { kind: 'station' }>, step: WorkStep, context: CaptionContext, subject?: string): string => {
  const at = formsOf(context.names, step.to)
  const At = subject ?? capitalised(at.nominative)
  switch (work.kind) {
    case 'execute': return 'Protsessor täidab käsu.'
    case 'interpret': return `${At} selgitab välja, mida käsk tähendab, ja teeb sama oma muutujatega.`
    case 'run-translated-code': return `${At} tõlkis selle koodilõigu esimesel korral ja võtab nüüd valmis tõlke.`
    case 'edit-virtual-state': return `${At} teeb muudatuse ainult oma muutujates. Päris protsessori olek jääb endiseks.`
    case 'edit-own-copy': return 'Protsessor muudab ainult külalise enda olekut. Hosti olek jääb endiseks ja virtuaalmasinast pole vaja väljuda.'
    case 'check-virtual-ring': return `${At} loeb oma muutujast, millises kaitserõngas külaline enda arvates töötab.`
    case 'look-up-virtual-table': return `Lehetabel on ${at.genitive} jaoks samuti lihtsalt andmed.`
    case 'emulate-instruction': return `${At} vastab protsessori asemel ja otsustab, mida külaline näeb.`
    case 'validate': return `${At} kontrollib, kas palve on lubatud.`
    case 'apply': return `${At} täidab palve.`
    case 'answer': return `${At} vastab kutsele.`
    case 'signal': return `${At} käsku ei täida, vaid ${isWindows(step, context) ? 'annab programmile erindist teada' : 'saadab programmile signaali'}.`
    case 'map-page': return writesOwnTable(step, context) ? `${At} leiab vaba mälulehe ja kannab selle lehetabelisse.` : `${At} leiab vaba mälulehe.`
    // Inside a kernel, the page has just been found by that kernel.
    case 'back-with-page': return holder(context.layers, layerById(context.layers, step.to)).kind === 'kernel'
      ? `${At} kannab selle lehe külalise jaoks oma lehetabelisse.`
      : `${At} leiab külalisele vaba mälulehe ja kannab selle oma lehetabelisse.`
    case 'fill-shadow': return `${At} täiendab varilehetabelit.`
    case 'write-registers': return 'Draiver hakkab seadet juhtima.'
    case 'fill-ring': return 'Draiver paneb päringu järjekorda ühises mälus.'
    case 'device-model': return `${At} teeb järele, mida teeks päris seade.`
    case 'backend': return `${At} võtab päringu järjekorrast.`
    case 'carry-out': return work.request === 'disk' ? 'Ketas loeb andmed ise mälust ja salvestab need.' : 'Võrgukaart loeb paketi ise mälust ja saadab selle teele.'
  }
}

const isWindows = ({ to }: WorkStep, { layers }: CaptionContext): boolean => {
  const layer = layerById(layers, to)
  return 'os' in layer && layer.os === 'windows'
}

/** Of a guest's table its hypervisor may be in charge; then the writing is a step of its own. */
const writesOwnTable = ({ to }: WorkStep, { layers }: CaptionContext): boolean => {
  const guest = guestHolding(layers, layerById(layers, to))
  return guest === undefined || (guest.seat.method === 'guest-mode' && hardwareOf(layers).nestedPaging === true)
}

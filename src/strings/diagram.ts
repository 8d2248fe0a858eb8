// Words of the figure: modes, legend, buttons, announcements, text twin.
import type { Extension } from '../model/layers.ts'
import type { Isa } from '../model/interfaces.ts'
import type { Mode } from '../model/mode.ts'
import { capitalised } from './sentences.ts'

export const isaNames: Readonly<Record<Isa, string>> = { 'x86-32': 'x86, 32 bitti', 'x86-64': 'x86-64', arm64: 'ARM64', ppc: 'PowerPC' }
export const extensionNames: Readonly<Record<Extension, string>> = { 'vt-x': 'VT-x', 'amd-v': 'AMD-V', 'arm-el2': 'EL2' }

/** The quiet line of the hardware: its instruction set and its help for hypervisors. */
export const machineLabel = (isa: Isa, extension: Extension | undefined): string =>
  [isaNames[isa], extension && extensionNames[extension]].filter(Boolean).join('\u00A0· ')

/** The quiet line of every other layer: where its code really runs, and what it believes. */
export const modeLabel = (mode: Mode): string => {
  const world = mode.world === 0 ? [] : [diagramStrings.guestMode(mode.world)]
  return [...world, ...ringLabels(mode)].join('\u00A0· ')
}

/** The line of a part: the box of what holds it says the rest, except that its kernel mode is a guest's. */
export const partLabel = (mode: Mode): string => {
  const ring = ringLabels(mode).join('\u00A0· ')
  return mode.world === 0 || mode.inside !== undefined ? ring : `külalise ${ring}`
}

const ringLabels = ({ ring, believedRing, inside }: Mode): string[] => {
  if (inside !== undefined) return [believedRing === 0 ? 'emuleeritud tuumarežiim' : 'emuleeritud kasutajarežiim']
  const real = ring === 0 ? diagramStrings.kernelMode : ring === 1 ? '1.\u00A0kaitserõngas' : diagramStrings.userMode
  return believedRing < ring && believedRing === 0 ? [real, 'peab end tuumaks'] : [real]
}

/**
 * Soft hyphens in the long words that labels hold: a box on a phone can be narrower than one word, and not every browser
 * hyphenates Estonian.
 */
export const breakable = (label: string): string => label.replace(breaks, '$1\u00AD')

const breaks = /(kasutaja|külalis|tuuma|emulee|konteineri|ühilduvus|operatsiooni|virtuaal|rakendus|riist|hüper|virtual|juur|parti|distri|töötaja|abi|sise|vahe|küla(?=lise(?!\p{L}))|prog(?=ramm)|fire(?=cracker)|süs(?=teem))(?=\p{L}{3})/giu

export const diagramStrings = {
  intermediary: 'vahekiht',
  userMode: 'kasutajarežiim',
  kernelMode: 'tuumarežiim',
  guestMode: (level: number) => (level === 1 ? 'külalisrežiim' : `külalisrežiim, ${String(level)}.\u00A0tase`),
  /** Names of the ways in which borders were crossed, as a heading of the sentence that tells of them. */
  crossings: (names: readonly string[]) => `${names.map((name, index) => (index === 0 ? capitalised(name) : name)).join(', ')}.`,
  next: 'Järgmine samm',
  previous: 'Eelmine samm',
  first: 'Algusesse',
  controls: 'Joonise sammud',
  counter: (step: number, total: number) => `Samm ${String(step)}/${String(total)}`,
  announcement: (step: number, total: number, sentence: string) => `Samm ${String(step)}/${String(total)}. ${sentence}`,
  layers: 'Kihid alates riistvarast',
  legend: 'Pildi märgid',
  request: 'päring',
  answer: 'vastus',
  keys: 'Joonise sees liigud ka nooleklahvidega.',
  later: 'Edasi loed siis, kui oled joonisel järgmise sammu ära ennustanud või küsimuse vahele jätnud.',
  twin: (steps: number) => (steps === 0 ? 'Sama pilt tekstina' : `Sama lugu tekstina (${steps === 1 ? '1 samm' : `${String(steps)} sammu`})`),
  title: (stack: string, operation: string | undefined) => (operation === undefined ? stack : `${stack}: ${operation}`),
  described: (layer: string, place: string) => `${layer}: ${place}`,
  /** What the sentences of the steps call the hardware by. */
  machineParts: 'protsessor, mälu ja seadmed',
  partOf: (holder: string) => `${holder} osa`,
  standsOn: (base: string) => `all on ${base}`,
  familyOf: (layer: string, family: string) => `Vahekiht on ${layer} ja selle perekond on ${family}.`,
} as const

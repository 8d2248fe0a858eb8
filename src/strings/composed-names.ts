// Names for the layers of a composed stack: made from kind and place, as no product stands behind them.
import type { OperatingSystem } from '../model/interfaces.ts'
import type { Layer, LayerId, Stack } from '../model/layers.ts'
import { answersForGuests } from '../model/structure.ts'
import type { NameForms, Names } from './forms.ts'

export const systemNames: Readonly<Record<OperatingSystem, string>> = { linux: 'Linux', windows: 'Windows', macos: 'macOS', vmkernel: 'VMkernel' }
export const systemGenitives: Readonly<Record<OperatingSystem, string>> = { linux: 'Linuxi', windows: 'Windowsi', macos: 'macOS-i', vmkernel: 'VMkerneli' }

/** nimetav, omastav, osastav, alaleütlev. */
const forms = (nominative: string, genitive: string, partitive: string, allative: string): NameForms => ({ nominative, genitive, partitive, allative })

/** A name whose last word is declined; what stands before it stays. */
const before = (word: string, { nominative, genitive, partitive, allative }: NameForms): NameForms =>
  forms(`${word} ${nominative}`, `${word} ${genitive}`, `${word} ${partitive}`, `${word} ${allative}`)

const kernel = forms('tuum', 'tuuma', 'tuuma', 'tuumale')
const program = forms('programm', 'programmi', 'programmi', 'programmile')
const module = forms('moodul', 'mooduli', 'moodulit', 'moodulile')
/** The layer asked about: its real name would be the answer. */
const unknown = forms('kiht X', 'kihi X', 'kihti X', 'kihile X')

const nameOf = (layer: Layer, stack: Stack): NameForms => {
  switch (layer.kind) {
    case 'hardware': return forms('riistvara', 'riistvara', 'riistvara', 'riistvarale')
    case 'kernel': {
      const own = before(systemGenitives[layer.os], kernel)
      if (stack.some(({ id, kind }) => id === layer.on && kind === 'hardware')) return own
      return before(layer.seat?.disk.answeredBy === 'machine-below' ? 'haldusdomeeni' : 'külalise', own)
    }
    case 'process': return answersForGuests(stack, layer.id) ? forms('abiprogramm', 'abiprogrammi', 'abiprogrammi', 'abiprogrammile') : before(systemGenitives[layer.os], program)
    case 'hypervisor': return forms('hüperviisor', 'hüperviisori', 'hüperviisorit', 'hüperviisorile')
    case 'emulator': return forms('emulaator', 'emulaatori', 'emulaatorit', 'emulaatorile')
    case 'compatibility-layer': return forms('ühilduvuskiht', 'ühilduvuskihi', 'ühilduvuskihti', 'ühilduvuskihile')
    case 'container-boundary': return forms('konteineri piir', 'konteineri piiri', 'konteineri piiri', 'konteineri piirile')
    case 'module': return layer.drives === undefined ? forms('draiver', 'draiveri', 'draiverit', 'draiverile') : before(layer.drives === 'vt-x' ? 'VT-x' : 'AMD-V', module)
  }
}

/** Names of all layers; `hidden` is called X. Layers that would be called the same are numbered, from the hardware upward. */
export const composedNames = (stack: Stack, hidden?: LayerId): Names => {
  const plain = stack.map((layer) => ({ id: layer.id, name: layer.id === hidden ? unknown : nameOf(layer, stack) }))
  return Object.fromEntries(plain.map(({ id, name }) => {
    const same = plain.filter((other) => other.name.nominative === name.nominative)
    return [id, same.length > 1 ? before(`${String(same.findIndex((other) => other.id === id) + 1)}.`, name) : name]
  }))
}

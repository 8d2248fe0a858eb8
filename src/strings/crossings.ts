// Short names of the crossings: for legends, counts and lists.
import type { Crossing, CrossingStep } from '../model/journey/step.ts'
import type { Stack } from '../model/layers.ts'
import { layerById } from '../model/structure.ts'

export const crossingNames: Readonly<Record<Crossing, string>> = {
  call: 'funktsioonikutse',
  syscall: 'süsteemikutse',
  trap: 'lõks ehk erind',
  'vm-exit': 'virtuaalmasinast väljumine',
  'vm-entry': 'virtuaalmasinasse sisenemine',
  hypercall: 'hüperkutse',
  notify: 'teade',
  wake: 'äratus kasutajarežiimi',
  upcall: 'teade ülespoole',
  translate: 'käsu võtab üle vahekiht',
  direct: 'otse protsessorile',
  switch: 'maailmavahetus',
  dma: 'päring seadmele',
  interrupt: 'katkestus',
  return: 'tagasipöördumine',
}

/** The name of this crossing. What reaches the processor from a vahekiht are not the guest's own instructions (Bochs beside WINE). */
export const crossingName = ({ crossing, from }: CrossingStep, layers: Stack): string => {
  const layer = layerById(layers, from)
  if (crossing !== 'direct' || (layer.kind !== 'emulator' && layer.kind !== 'hypervisor')) return crossingNames[crossing]
  return layer.kind === 'emulator' && layer.technique === 'interpretation' ? 'protsessorile emulaatori enda käsud' : 'protsessorile valmis tõlge'
}

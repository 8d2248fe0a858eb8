// Short names of the crossings: for legends, counts and lists.
import type { Crossing } from '../model/journey/step.ts'

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

/** Every kind of crossing, in the order of this list. */
export const crossingKinds: readonly Crossing[] = ['call', 'syscall', 'trap', 'vm-exit', 'vm-entry', 'hypercall', 'notify', 'wake', 'upcall', 'translate', 'direct', 'switch', 'dma', 'interrupt', 'return']

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

// The case forms of a name that captions need. They travel with the stack's data, because no rule can make them.
import type { LayerId } from '../model/layers.ts'

/** Estonian case forms of a layer's name, e.g. QEMU, QEMU, QEMU-d, QEMU-le. */
export interface NameForms {
  /** The text in the picture, where it should say more than the name in a sentence does ("KVM (kvm.ko)"). */
  readonly label?: string
  /** nimetav: kes? mis? */
  readonly nominative: string
  /** omastav: kelle? mille? */
  readonly genitive: string
  /** osastav: keda? mida? */
  readonly partitive: string
  /** alaleütlev: kellele? millele? */
  readonly allative: string
}

export type Names = Readonly<Record<LayerId, NameForms>>

/** The text of a layer's box. */
export const labelOf = (forms: NameForms): string => forms.label ?? forms.nominative

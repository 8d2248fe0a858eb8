// Where the code of a layer really runs, and what it believes.
import { below, holder, standsInProcess, systemKernel } from './structure.ts'
import type { Layer, LayerId, Stack } from './layers.ts'

export interface Mode {
  /** 0: host (root) level; n: guest mode of the n-th level. */
  readonly world: number
  /** The ring that the real CPU enforces. */
  readonly ring: 0 | 1 | 3
  /** The ring that the code believes it is in. */
  readonly believedRing: 0 | 3
  /** The emulator in whose data the code lives; its real ring is then the emulator's. */
  readonly inside?: LayerId
}

/**
 * The mode of a layer's code, or undefined for hardware, which runs none.
 * Rings of de-privileged kernels: FACTS 2.6, 2.7 (translation: ring 1; Xen PV: ring 1 on 32 bits, ring 3 on 64).
 */
export const modeOf = (stack: Stack, layer: Layer): Mode | undefined => {
  const whole = holder(stack, layer)
  const base = below(stack, whole)
  if (whole.kind === 'hardware' || base === undefined) return undefined
  if (standsInProcess(whole)) {
    const kernelMode = modeOf(stack, systemKernel(stack, whole))
    return kernelMode && { ...kernelMode, ring: kernelMode.inside === undefined ? 3 : kernelMode.ring, believedRing: 3 }
  }
  if (base.kind === 'hardware') return { world: 0, ring: 0, believedRing: 0 }
  const baseMode = modeOf(stack, base)
  if (baseMode === undefined) return undefined
  if (base.kind === 'emulator') return { ...baseMode, believedRing: 0, inside: base.id }
  const method = whole.kind === 'kernel' || whole.kind === 'hypervisor' ? whole.seat?.method : undefined
  const emulated = baseMode.inside !== undefined
  switch (method) {
    case 'paravirtual': return { ...baseMode, ring: emulated ? baseMode.ring : base.kind === 'hypervisor' && base.isa === 'x86-32' ? 1 : 3, believedRing: 0 }
    case 'translation': return { ...baseMode, ring: emulated ? baseMode.ring : 1, believedRing: 0 }
    case 'guest-mode': case undefined: return { ...baseMode, world: baseMode.world + 1, ring: emulated ? baseMode.ring : 0, believedRing: 0 }
  }
}

// Which interfaces a layer offers to what stands on it.
import type { Interface, MachineInterface, SystemInterface } from './interfaces.ts'
import type { CpuMethod, Layer, Stack } from './layers.ts'
import { holder } from './structure.ts'

/**
 * The interfaces of a layer. A hypervisor's machine depends on how the guest is seated: the same Xen offers a native
 * machine to one guest and a paravirtual dialect to another.
 */
export const offers = (stack: Stack, layer: Layer, method?: CpuMethod): Interface[] => {
  switch (layer.kind) {
    case 'hardware': return [{ kind: 'machine', isa: layer.isa, guestMode: layer.extension !== undefined, dialect: 'native' }]
    case 'kernel': return [{ kind: 'system', os: layer.os, isa: layer.isa }]
    case 'hypervisor': {
      const seated = method ?? layer.methods[0] ?? 'guest-mode'
      const machine: MachineInterface = {
        kind: 'machine', isa: layer.isa,
        guestMode: seated === 'guest-mode' && layer.nested === true,
        dialect: seated === 'paravirtual' ? (layer.dialect ?? layer.id) : 'native',
      }
      return layer.system === undefined ? [machine] : [machine, { kind: 'system', os: layer.system, isa: layer.isa }]
    }
    case 'emulator': return layer.scope === 'machine'
      ? [{ kind: 'machine', isa: layer.of, guestMode: layer.guestMode === true, dialect: 'native' }]
      : [{ kind: 'system', os: layer.os, isa: layer.of }]
    case 'compatibility-layer': return [{ kind: 'system', os: layer.offers, isa: layer.isa }]
    case 'container-boundary': {
      const kernel = holder(stack, layer)
      return kernel.kind === 'kernel' ? [{ kind: 'system', os: kernel.os, isa: kernel.isa }] : []
    }
    case 'module': case 'process': return []
  }
}

/** The machine that a layer offers to a guest seated by `method`; undefined where it offers none. */
export const machineOf = (stack: Stack, layer: Layer, method?: CpuMethod): MachineInterface | undefined =>
  offers(stack, layer, method).find((offered) => offered.kind === 'machine')

/** The system that a layer offers to processes; undefined where it offers none. */
export const systemOf = (stack: Stack, layer: Layer): SystemInterface | undefined =>
  offers(stack, layer).find((offered) => offered.kind === 'system')

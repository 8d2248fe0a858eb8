// Tasks for the builder: where each begins, what the model must say of a draft that solves it, and solutions of our own.
// A test builds every solution; the page opens one for the reader who asks.
import { classify } from '../classify.ts'
import type { Layer, Stack } from '../layers.ts'
import { guestHolding, holder, hypervisorOf, layerById, systemKernel } from '../structure.ts'
import { groupOf, type BlockId } from './blocks.ts'
import { faultsOf, supportOf } from './faults.ts'
import { emptyDraft, stackOf, type Draft, type Item } from './item.ts'
import type { SettingName } from './settings.ts'
import { act, openWorkshop, type Action } from './workshop.ts'

export const challengeIds = ['esimene', 'arm-arvuti', 'kaks-tuuma', 'konteiner-masinas', 'dev-kvm', 'tuumata', 'pesas', 'kolm-perekonda'] as const
export type ChallengeId = typeof challengeIds[number]

export interface Challenge {
  readonly id: ChallengeId
  /** From an empty canvas. */
  readonly start: readonly Action[]
  readonly solved: (draft: Draft) => boolean
  /** Each from the start. */
  readonly solutions: readonly (readonly Action[])[]
}

/** The action of placing a block on, in or beside the item `at`. */
export const place = (block: BlockId, at: string, isa?: Item['isa']): Action => ({ do: 'place', block, at, ...(isa && { isa }) })
const set = (id: string, setting: SettingName, value: string): Action => ({ do: 'set', id, setting, value })

/** The draft after the actions, each of which must be possible. */
export const draftAfter = (actions: readonly Action[], from: Draft = emptyDraft): Draft => actions.reduce((workshop, action) => {
  const outcome = act(workshop, action)
  if ('refusal' in outcome) throw new Error(`${JSON.stringify(action)} is refused: ${outcome.refusal.why}`)
  return outcome.workshop
}, openWorkshop(from)).draft

/** The reader's programs of this kind that run: everything that they need is in order. */
const running = (draft: Draft, stack: Stack, ...blocks: readonly BlockId[]): Layer[] => draft
  .filter(({ id, block }) => groupOf(block) === 'program' && (blocks.length === 0 || blocks.includes(block)) && faultsOf(stack, id).length === 0)
  .map(({ id }) => layerById(stack, id))

const someRuns = (test: (program: Layer, stack: Stack) => boolean, ...blocks: readonly BlockId[]) => (draft: Draft): boolean => {
  const stack = stackOf(draft)
  return running(draft, stack, ...blocks).some((program) => test(program, stack))
}

/** The layers between this program and the hardware, at any side. */
const below = (stack: Stack, program: Layer): Layer[] => {
  const support = supportOf(stack, program.id)
  return stack.filter(({ id }) => support.has(id))
}

const depthOf = (stack: Stack, layer: Layer): number => {
  const guest = guestHolding(stack, layer)
  return guest ? 1 + depthOf(stack, hypervisorOf(stack, guest)) : 0
}

const machineOf = (draft: Draft): Item | undefined => draft[0]

/** KVM with its module, its monitor and one Linux guest, on the Linux kernel `host`; `next` is the number of the first new layer. */
export const kvmGuest = (host: string, next: number): Action[] => [
  place('kvm', host), place('kvm-intel', `l${String(next)}`), place('qemu', host), place('linux', `l${String(next)}`),
]

export const challenges: readonly Challenge[] = [
  {
    id: 'esimene', start: [],
    solved: someRuns((program, stack) => classify(below(stack, program)).length === 0, 'linux-program'),
    solutions: [[place('linux', 'hw'), place('linux-program', 'l1')]],
  },
  {
    id: 'arm-arvuti', start: [set('hw', 'machine', 'arm64 arm-el2')],
    solved: (draft) => machineOf(draft)?.isa === 'arm64' && someRuns((program) => program.kind === 'process' && program.isa !== 'arm64', 'windows-program')(draft),
    solutions: [
      [place('linux', 'hw'), place('qemu-tcg', 'l1', 'x86-64'), place('windows', 'l2'), place('windows-program', 'l3')],
      [place('linux', 'hw'), place('qemu-user', 'l1', 'x86-64'), place('wine', 'l2'), place('windows-program', 'l3')],
    ],
  },
  {
    id: 'kaks-tuuma', start: [set('hw', 'machine', 'x86-64')],
    solved: (draft) => {
      const stack = stackOf(draft)
      return machineOf(draft)?.extension === undefined && new Set(running(draft, stack, 'linux-program').map((program) => systemKernel(stack, program)).filter(({ kind }) => kind === 'kernel')).size > 1
    },
    solutions: [
      [place('xen', 'hw'), place('control-linux', 'l1'), place('linux', 'l1'), place('linux-program', 'l2'), place('linux-program', 'l3')],
      [place('linux', 'hw'), place('qemu-tcg', 'l1'), place('linux', 'l2'), place('linux-program', 'l3'), place('linux-program', 'l1')],
    ],
  },
  {
    id: 'konteiner-masinas', start: [],
    solved: someRuns((program, stack) => program.on !== undefined && layerById(stack, program.on).kind === 'container-boundary' && guestHolding(stack, holder(stack, layerById(stack, program.on))) !== undefined),
    solutions: [
      [place('linux', 'hw'), ...kvmGuest('l1', 2), place('docker', 'l5'), place('linux-program', 'l6')],
      [place('xen', 'hw'), place('control-linux', 'l1'), place('linux', 'l1'), place('openvz', 'l3'), place('linux-program', 'l4')],
    ],
  },
  {
    id: 'dev-kvm', start: [set('hw', 'machine', 'x86-64 amd-v'), place('linux', 'hw'), place('kvm', 'l1'), place('kvm-intel', 'l2'), place('qemu', 'l1')],
    solved: someRuns((program, stack) => {
      const kernel = systemKernel(stack, program)
      return kernel.seat?.method === 'guest-mode' && kernel.on !== undefined && holder(stack, layerById(stack, kernel.on)).kind === 'kernel'
    }),
    solutions: [
      [place('kvm-amd', 'l2'), place('linux', 'l2'), place('linux-program', 'l6')],
      [set('hw', 'machine', 'x86-64 vt-x'), place('windows', 'l2'), place('windows-program', 'l5')],
    ],
  },
  {
    id: 'tuumata', start: [],
    solved: someRuns((program, stack) => below(stack, program).every((layer) => layer.kind !== 'kernel' || layer.os !== 'linux'), 'linux-program'),
    solutions: [
      [place('windows', 'hw'), place('lxcore', 'l1'), place('linux-program', 'l2')],
      [place('hyperv', 'hw'), place('control-windows', 'l1'), place('windows', 'l1'), place('lxcore', 'l3'), place('linux-program', 'l4')],
    ],
  },
  {
    id: 'pesas', start: [],
    solved: someRuns((program, stack) => depthOf(stack, systemKernel(stack, program)) > 1),
    solutions: [
      [place('linux', 'hw'), ...kvmGuest('l1', 2), ...kvmGuest('l5', 6), place('linux-program', 'l9')],
      [place('hyperv', 'hw'), place('control-windows', 'l1'), place('linux', 'l1'), ...kvmGuest('l3', 4), place('linux-program', 'l7')],
    ],
  },
  {
    id: 'kolm-perekonda', start: [],
    solved: someRuns((program, stack) => {
      const support = supportOf(stack, program.id)
      return new Set(classify(stack).filter(({ at }) => support.has(at)).map(({ family }) => family)).size > 2
    }),
    solutions: [
      [place('linux', 'hw'), ...kvmGuest('l1', 2), place('docker', 'l5'), place('wine', 'l6'), place('windows-program', 'l7')],
      [place('linux', 'hw'), place('qemu-tcg', 'l1'), place('linux', 'l2'), place('boundary', 'l3'), place('wine', 'l4'), place('windows-program', 'l5')],
    ],
  },
]

/** The challenge by its id; undefined where there is none. */
export const challengeOf = (id: string): Challenge | undefined => challenges.find((challenge) => challenge.id === id)

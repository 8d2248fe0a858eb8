// What can be compared, and the comparisons that teach something at once.
import type { ComparableEntry } from '../content/lesson-entry.ts'
import type { Family } from '../model/classify.ts'
import { compareStrings } from '../strings/compare.ts'

/** A stack as the lists of choices know it. */
export type StackChoice = Omit<ComparableEntry, 'load'>

/** Shown where the address asks for nothing: a container and a virtual machine. Their data comes with the page. */
export const defaultComparison = ['docker', 'kvm-virtio'] as const

/** Something of another family to compare with: a virtual machine with a container, anything else with a virtual machine. */
export const partnerOf = (known: readonly StackChoice[], id: string): string => {
  const [container, machine] = defaultComparison
  return known.find((stack) => stack.id === id)?.families.includes('in-kernel') ? container : machine
}

export interface Preset {
  readonly title: string
  readonly ids: readonly string[]
  /** As addresses name operations. */
  readonly operation: string
}

const { preset } = compareStrings

/** Each with the operation that shows the difference best. */
export const presets: readonly Preset[] = [
  { title: preset.families, ids: ['bochs', 'wine', 'docker', 'xen-hvm'], operation: 'ketas' },
  { title: preset.hypervisors, ids: ['xen-hvm', 'virtualbox', 'kvm-ide'], operation: 'ketas' },
  { title: preset.famous, ids: ['virtualbox', 'kvm-ide'], operation: 'ketas' },
  { title: preset.container, ids: [...defaultComparison], operation: 'susteemikutse' },
  { title: preset.xen, ids: ['xen-pv', 'xen-hvm'], operation: 'privileeg-olek' },
  { title: preset.wine, ids: ['wine', 'bochs'], operation: 'tavakask' },
  { title: preset.wsl, ids: ['wsl1', 'wsl2'], operation: 'susteemikutse' },
]

export interface ChoiceGroup {
  readonly family: Family | 'several' | 'none'
  readonly stacks: readonly StackChoice[]
}

const groupOrder: readonly ChoiceGroup['family'][] = ['emulation', 'compatibility', 'application-kernel', 'os-level', 'bare-metal', 'hosted', 'in-kernel', 'several', 'none']

/** By family, from the one that takes over most; stacks of several families, and the plain machine, last. */
export const groupedChoices = (known: readonly StackChoice[]): ChoiceGroup[] => groupOrder
  .map((family) => ({ family, stacks: known.filter((stack) => familyOf(stack) === family) }))
  .filter(({ stacks }) => stacks.length > 0)

const familyOf = ({ families: [first, ...more] }: StackChoice): ChoiceGroup['family'] => (first === undefined ? 'none' : more.length > 0 ? 'several' : first)

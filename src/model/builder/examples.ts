// Stacks to begin with: each small, whole and of another family.
import type { Family } from '../classify.ts'
import { draftAfter, kvmGuest, place } from './challenges.ts'
import type { Draft } from './item.ts'

export const exampleIds = ['konteiner', 'virtuaalmasin', 'wine', 'emulaator'] as const
export type ExampleId = typeof exampleIds[number]

export interface Example {
  readonly id: ExampleId
  readonly draft: Draft
  /** What it shows: a test asks the model. */
  readonly family: Family
}

export const examples: readonly Example[] = [
  { id: 'konteiner', family: 'os-level', draft: draftAfter([place('linux', 'hw'), place('docker', 'l1'), place('linux-program', 'l2')]) },
  { id: 'virtuaalmasin', family: 'in-kernel', draft: draftAfter([place('linux', 'hw'), ...kvmGuest('l1', 2), place('linux-program', 'l5')]) },
  { id: 'wine', family: 'compatibility', draft: draftAfter([place('linux', 'hw'), place('wine', 'l1'), place('windows-program', 'l2')]) },
  { id: 'emulaator', family: 'emulation', draft: draftAfter([place('linux', 'hw'), place('qemu-tcg', 'l1', 'arm64'), place('linux', 'l2'), place('linux-program', 'l3')]) },
]

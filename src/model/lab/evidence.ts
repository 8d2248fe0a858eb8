// What was counted under /dev/kvm, with where and when: `npm run labs:kvm -- --save` writes it.
import { sameSettings, type GuestId, type Settings } from './guests.ts'
import type { Counts } from './run.ts'

export interface EvidenceRun {
  readonly guest: GuestId
  /** All of the guest's. */
  readonly settings: Settings
  /** SHA-256 of the committed ROM, before the settings were put in. */
  readonly rom: string
  /** Returns to the user-space VMM. */
  readonly counts: Counts
  /** Handled by the kernel's own emulator; null where a CPU's hardware support ran the guest, so that nobody counted. */
  readonly instructions: number | null
  readonly text: string
}

export interface Evidence {
  /** YYYY-MM-DD. */
  readonly measured: string
  readonly kernel: string
  /** The module that ran the guests: kvm_intel, kvm_amd, kvm_pvm. */
  readonly kvm: string
  readonly cpu: string
  /** What it was compared with, and agreed. */
  readonly engine: string
  readonly runs: readonly EvidenceRun[]
}

/** What generated programs of the editable guest's subset counted under /dev/kvm, and so did the lab's machine. */
export interface ProgramEvidence {
  /** What they grow from (scripts/labs/generated-programs.ts). */
  readonly seed: string
  /** SHA-256 of their ROMs, one after another. */
  readonly roms: string
  /** Of each: OUT, IN, MMIO, HLT, and instructions where the kernel's emulator counted them. */
  readonly runs: readonly (readonly number[])[]
}

/** The measured run of a guest with just these settings. */
export const evidenceFor = ({ runs }: Evidence, guest: GuestId, settings: Settings): EvidenceRun | undefined =>
  runs.find((run) => run.guest === guest && sameSettings(guest, run.settings, settings))

/** Whether the guest ran with the settings that its ROM was made with. */
export const isFirstRun = ({ guest, settings }: Pick<EvidenceRun, 'guest' | 'settings'>): boolean => sameSettings(guest, settings, {})

/** The sums of all programs; instructions null where nobody counted them. */
export const totalsOf = ({ runs }: Pick<ProgramEvidence, 'runs'>): { readonly programs: number; readonly counts: Counts; readonly instructions: number | null } => {
  const sum = (at: number): number => runs.reduce((total, run) => total + (run[at] ?? 0), 0)
  return { programs: runs.length, counts: { out: sum(0), in: sum(1), mmio: sum(2), hlt: sum(3) }, instructions: runs.every((run) => run.length === 5) ? sum(4) : null }
}

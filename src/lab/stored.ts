// Recorded runs and source lines of the guests: chunks of their own, fetched when they are wanted.
import type { GuestId } from '../model/lab/guests.ts'
import type { Counts, LabRun } from '../model/lab/run.ts'

interface RecordedFile {
  readonly recorded: string
  readonly text: string
  readonly counts: Counts
  readonly instructions: number
  readonly end: string
  readonly variables: readonly number[]
  readonly screen: string
  readonly events: readonly number[]
}

const recordings: Readonly<Record<GuestId, () => Promise<{ default: RecordedFile }>>> = {
  hello: async () => import('./recorded/hello.json'),
  traps: async () => import('./recorded/traps.json'),
  ports: async () => import('./recorded/ports.json'),
  sensitive: async () => import('./recorded/sensitive.json'),
  mmio: async () => import('./recorded/mmio.json'),
}

export interface RecordedRun {
  readonly run: LabRun
  /** YYYY-MM-DD. */
  readonly date: string
}

/** The guest's run with its first settings, by the interpreter, in Node; of a long one only the first events. */
export const recordedRun = async (guest: GuestId): Promise<RecordedRun> => {
  const { recorded, ...run } = (await recordings[guest]()).default
  return { date: recorded, run: runOf(run) }
}

/** The same of a program; undefined where it is none of the examples. */
export const recordedProgram = async (program: string): Promise<RecordedRun | undefined> => {
  const { recorded, runs } = (await import('./recorded/programs.json')).default
  const found = runs.find((candidate) => candidate.program === program)
  return found && { date: recorded, run: runOf(found) }
}

const runOf = ({ text, counts, instructions, variables, screen, events }: Omit<RecordedFile, 'recorded'>): LabRun =>
  ({ end: 'halted', blocks: 0, text, counts, instructions, variables, screen, events: Int32Array.from(events) })

/** Offset in the ROM, and source. */
type Line = readonly [offset: number, source: string]

const sources: Readonly<Record<GuestId, () => Promise<{ default: readonly (readonly (number | string)[])[] }>>> = {
  hello: async () => import('./guests/hello.lines.json'),
  traps: async () => import('./guests/traps.lines.json'),
  ports: async () => import('./guests/ports.lines.json'),
  sensitive: async () => import('./guests/sensitive.lines.json'),
  mmio: async () => import('./guests/mmio.lines.json'),
}

const romBytes: Readonly<Record<GuestId, number>> = { hello: 512, traps: 4096, ports: 1024, sensitive: 4096, mmio: 512 }

/** From the address of the next instruction to the source of the one before it. */
export type SourceOf = (next: number) => string | undefined

/** The committed source lines of a guest. */
export const sourceLines = async (guest: GuestId): Promise<SourceOf> => {
  const lines = (await sources[guest]()).default.flatMap(([offset, source]): Line[] => (typeof offset === 'number' && typeof source === 'string' ? [[offset, source]] : []))
  const base = 0x100000 - romBytes[guest]
  return (next) => lines.findLast(([offset]) => base + offset < next)?.[1]
}

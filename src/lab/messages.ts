// What the page and its worker say to one another. Each side parses what it hears: nothing else may come to be believed.
import type { RomId } from '../model/lab/guests.ts'
import type { LabRun, Progress } from '../model/lab/run.ts'

/** A guest of the course by its name, or the bytes of the reader's own. */
export type Rom = RomId | Uint8Array

/** To the worker: once to run, then perhaps to stop. */
export type Command =
  | { readonly kind: 'run'; readonly rom: Rom; readonly settings: readonly number[]; readonly jit: boolean }
  | { readonly kind: 'stop' }

/** Why a lab cannot run. */
export type Trouble =
  /** The browser lacks WebAssembly, or its SIMD instructions, or workers. */
  | 'no-webassembly' | 'no-simd' | 'no-worker'
  /** Opened from a disk. */
  | 'portable'
  /** A file did not come, or was not what it should be. */
  | 'not-loaded'
  | 'out-of-memory'
  /** Something that nobody foresaw. */
  | 'broken'

export type Report =
  /** Bytes of the machine that have come. */
  | { readonly kind: 'loading'; readonly loaded: number }
  | { readonly kind: 'progress'; readonly progress: Progress }
  /** `marked` is the time between the first and the last mark, in milliseconds. */
  | { readonly kind: 'ended'; readonly run: LabRun; readonly marked: number | undefined }
  | { readonly kind: 'failed'; readonly trouble: Trouble }

/** Bytes of v86.wasm; a test compares it with the file. */
export const machineBytes = 2_101_621

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null
const isNumber = (value: unknown): value is number => typeof value === 'number'

const isProgress = (value: unknown): value is Progress => isObject(value)
  && isNumber(value['instructions']) && isNumber(value['blocks']) && typeof value['text'] === 'string'
  && isObject(value['counts']) && ['out', 'in', 'mmio', 'hlt'].every((key) => isObject(value['counts']) && isNumber(value['counts'][key]))

const isRun = (value: unknown): value is LabRun => isProgress(value) && isObject(value)
  && ['halted', 'stopped', 'limit'].includes(String(value['end'])) && typeof value['screen'] === 'string'
  && Array.isArray(value['variables']) && value['variables'].every(isNumber) && value['events'] instanceof Int32Array

const troubles: readonly Trouble[] = ['no-webassembly', 'no-simd', 'no-worker', 'portable', 'not-loaded', 'out-of-memory', 'broken']

/** What the worker reported; undefined for anything else. */
export const parseReport = (value: unknown): Report | undefined => {
  if (!isObject(value)) return undefined
  const { kind, loaded, progress, run, marked, trouble } = value
  if (kind === 'loading' && isNumber(loaded)) return { kind, loaded }
  if (kind === 'progress' && isProgress(progress)) return { kind, progress }
  if (kind === 'ended' && isRun(run)) return { kind, run, marked: isNumber(marked) ? marked : undefined }
  const known = troubles.find((candidate) => candidate === trouble)
  return kind === 'failed' && known ? { kind, trouble: known } : undefined
}

const roms: readonly RomId[] = ['hello', 'traps', 'ports', 'sensitive', 'mmio', 'speed']

/** Bytes: the reset vector and the settings before it; the segment that a ROM ends in. */
const leastRom = 32
const mostRom = 0x10000

/** What the page asked; undefined for anything else. */
export const parseCommand = (value: unknown): Command | undefined => {
  if (!isObject(value)) return undefined
  const { kind, rom, settings, jit } = value
  if (kind === 'stop') return { kind }
  const known = rom instanceof Uint8Array && rom.length >= leastRom && rom.length <= mostRom ? rom : roms.find((candidate) => candidate === rom)
  return kind === 'run' && known && Array.isArray(settings) && settings.every(isNumber) ? { kind, rom: known, settings, jit: jit === true } : undefined
}

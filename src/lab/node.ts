// The engine in Node, for tests and scripts: the same code as in the reader's browser, around the same module.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { V86 } from 'v86'
import { settingWords, withSettings, type GuestId, type RomId, type Settings } from '../model/lab/guests.ts'
import type { LabRun } from '../model/lab/run.ts'
import { startGuest, type RunningGuest } from './engine.ts'

export const guestsFolder = join(import.meta.dirname, 'guests')

/** The committed bytes of a guest. */
export const readRom = (rom: RomId): Uint8Array => new Uint8Array(readFileSync(join(guestsFolder, `${rom}.bin`)))

let module: Promise<WebAssembly.Module> | undefined

interface Options { readonly jit?: boolean; readonly limit?: number; readonly events?: number; readonly onMark?: (mark: number) => void }

/** Runs a guest's bytes in Node as the worker does in the browser. `limit` counts instructions, `events` what is kept of the log. */
export const startRom = async (rom: Uint8Array<ArrayBuffer>, { jit = true, limit = 50_000_000, events = 6000, onMark }: Options = {}): Promise<RunningGuest> => {
  module ??= WebAssembly.compile(new Uint8Array(readFileSync(join(import.meta.dirname, '../../node_modules/v86/build/v86.wasm'))))
  return startGuest({ Machine: V86, wasm: await module, rom, jit, limit, events, ...(onMark && { onMark }) })
}

/** Runs a guest to its end. */
export const runGuest = async (guest: GuestId, settings: Settings = {}, options: Options = {}): Promise<LabRun> =>
  (await startRom(withSettings(readRom(guest), settingWords(guest, settings)), options)).ended

// Everything that is committed but made from the guests' sources: ROMs, source lines, recorded runs. Tests make it again and compare.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readCatalogue } from '../../src/content/catalogue.ts'
import { guestsFolder, runGuest, startRom } from '../../src/lab/node.ts'
import { assemble as assembleProgram } from '../../src/model/lab/assembly/assemble.ts'
import { guestIds, type GuestId, type RomId } from '../../src/model/lab/guests.ts'
import { programRom } from '../../src/model/lab/program-rom.ts'
import { eventWidth, type LabRun } from '../../src/model/lab/run.ts'

export const romIds: readonly RomId[] = [...guestIds, 'speed']

/** Where each instruction of a ROM begins, and its line of the source. */
export type SourceLines = readonly (readonly [offset: number, source: string])[]

export interface Assembled { readonly rom: Uint8Array; readonly lines: SourceLines }

export const hasNasm = (): boolean => spawnSync('nasm', ['-v']).status === 0

/** Throws where nasm is missing or the source is wrong. */
export const assemble = (id: RomId): Assembled => {
  const folder = mkdtempSync(join(tmpdir(), 'guest-'))
  try {
    const [rom, listing] = [join(folder, 'rom'), join(folder, 'listing')]
    const { status, stderr, error } = spawnSync('nasm', ['-f', 'bin', '-o', rom, '-l', listing, `${id}.asm`], { cwd: guestsFolder, encoding: 'utf8' })
    if (error ?? status !== 0) throw new Error(error?.message ?? stderr)
    return { rom: new Uint8Array(readFileSync(rom)), lines: linesOf(readFileSync(listing, 'utf8')) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** A line of the listing: number, offset, bytes, perhaps the depth of a macro or an included file, source. */
const listingLine = /^ *\d+ ([0-9A-F]{8}) \S+ +(?:<\d+> )?(.*)$/

const linesOf = (listing: string): SourceLines => {
  const lines: [number, string][] = []
  for (const line of listing.split('\n')) {
    const [, offset, source = ''] = listingLine.exec(line) ?? []
    const instruction = source.replace(/;.*$/, '').replace(/^ *\.{0,2}[\w@.]+:/, '').replace(/\s+/g, ' ').trim()
    const at = Number.parseInt(offset ?? '', 16)
    if (offset !== undefined && /^[a-z]/.test(instruction) && !/^(?:d[bwdq]|times|align|equ)\b/.test(instruction)) {
      if (lines.at(-1)?.[0] !== at) lines.push([at, instruction])
    }
  }
  return lines
}

/** How many events of a run are kept with the page. */
const recordedEvents = 320

/** A run as the page keeps it. */
export const recording = ({ text, counts, instructions, end, variables, screen, events }: LabRun): object =>
  ({ text, counts, instructions, end, variables, screen, events: [...events.subarray(0, recordedEvents * eventWidth)] })

const today = (): string => new Date().toISOString().slice(0, 10)

export const linesFile = (id: GuestId): string => join(guestsFolder, `${id}.lines.json`)
export const recordedFile = (id: GuestId): string => join(guestsFolder, `../recorded/${id}.json`)

/** By the interpreter alone, so that the same numbers come every time. */
export const record = async (id: GuestId): Promise<object> => recording(await runGuest(id, {}, { jit: false }))

export const programsFile = join(guestsFolder, '../recorded/programs.json')

/** Every example of the lab where the reader writes the guest, with the run that it gives. */
export const recordPrograms = async (): Promise<object[]> => {
  const examples = readCatalogue(join(import.meta.dirname, '../..')).labs.flatMap((lab) => (lab.guest === 'program' ? lab.examples : []))
  const runs: object[] = []
  for (const { id, program } of examples) {
    const assembly = assembleProgram(program)
    if (assembly.kind === 'problems') throw new Error(`${id}: ${JSON.stringify(assembly.problems)}`)
    runs.push({ program, ...recording(await (await startRom(programRom(assembly.bytes), { jit: false })).ended) })
  }
  return runs
}

export const buildGuests = async (): Promise<number> => {
  for (const id of romIds) writeFileSync(join(guestsFolder, `${id}.bin`), assemble(id).rom)
  for (const id of guestIds) {
    writeFileSync(linesFile(id), `${JSON.stringify(assemble(id).lines)}\n`)
    writeFileSync(recordedFile(id), `${JSON.stringify({ recorded: today(), ...await record(id) })}\n`)
  }
  writeFileSync(programsFile, `${JSON.stringify({ recorded: today(), runs: await recordPrograms() })}\n`)
  return 0
}

// What is committed beside the guests' sources is what comes from them: ROMs, source lines, recorded runs, and the table of /dev/kvm.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readRom, runGuest, startRom } from '../src/lab/node.ts'
import evidence from '../src/lab/evidence/kvm.json'
import programEvidence from '../src/lab/evidence/programs.json'
import { completeSettings, guestIds, isGuestId } from '../src/model/lab/guests.ts'
import { assemble, hasNasm, linesFile, programsFile, record, recordedFile, recordPrograms, romIds } from '../scripts/labs/guests.ts'
import { generated, programs } from '../scripts/labs/generated-programs.ts'
import { jobs, programsHash, romOf } from '../scripts/labs/proof.ts'

const nasm = hasNasm()

test.runIf(process.env['CI'])('nasm is there where nothing may be skipped', () => { expect(nasm).toBe(true) })

if (!nasm) console.warn('nasm puudub: külaliste baite ei võrrelda lähtekoodiga. Paigalda see käsuga apt install nasm.')

describe.runIf(nasm)('nasm gives the committed bytes', () => {
  test.each(romIds)('%s.bin', (id) => {
    expect(Buffer.from(assemble(id).rom).equals(readRom(id))).toBe(true)
  })
  test.each(guestIds)('%s.lines.json', (id) => {
    expect(JSON.parse(readFileSync(linesFile(id), 'utf8'))).toEqual(assemble(id).lines)
  })
})

test.each(guestIds)('the recorded run of %s is what the machine does', async (id) => {
  const recorded: unknown = JSON.parse(readFileSync(recordedFile(id), 'utf8'))
  expect(recorded).toMatchObject({ recorded: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), ...await record(id) })
})

test('the recorded runs of the examples are what the machine does with them', async () => {
  expect(JSON.parse(readFileSync(programsFile, 'utf8'))).toEqual({ recorded: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), runs: await recordPrograms() })
})

describe('the table of /dev/kvm', () => {
  test('holds every guest with its first settings and with every task’s answer, and no other run', () => {
    expect(evidence.runs.map(({ guest, settings }) => ({ guest, settings }))).toEqual(jobs())
  })

  test.each(evidence.runs.map((run) => [`${run.guest} ${JSON.stringify(run.settings)}`, run] as const))('%s is what the machine does', async (_, run) => {
    if (!isGuestId(run.guest)) throw new Error(`no such guest as ${run.guest}`)
    expect(run.rom).toBe(createHash('sha256').update(readRom(run.guest)).digest('hex'))
    const settings = Object.fromEntries(Object.entries(run.settings).filter((entry): entry is [string, number] => entry[1] !== undefined))
    const lab = await runGuest(run.guest, completeSettings(run.guest, settings))
    expect(lab).toMatchObject({ counts: run.counts, text: run.text, instructions: run.instructions ?? lab.instructions })
  })
})

describe('the generated programs', () => {
  test('are those that ran under /dev/kvm', () => {
    expect(programEvidence).toMatchObject({ seed: generated.seed, roms: programsHash() })
    expect(programEvidence.runs).toHaveLength(generated.programs)
  })

  // All of them in CI; at a desk every fifth.
  const step = process.env['CI'] === undefined ? 5 : 1
  const some = programs().flatMap((program, index) => (index % step === 0 ? [[index, program] as const] : []))

  test.each(some)('number %i halts, and counts what it counted there', async (index, program) => {
    const { end, counts, instructions } = await (await startRom(romOf(program))).ended
    const [out, reads, mmio, hlt, counted = instructions] = programEvidence.runs[index] ?? []
    expect({ end, counts, instructions }).toEqual({ end: 'halted', counts: { out, in: reads, mmio, hlt }, instructions: counted })
  })
})

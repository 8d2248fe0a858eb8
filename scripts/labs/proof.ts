// The comparison of the lab's machine with /dev/kvm. Loaded by scripts/labs-kvm.mjs.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, release, tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { readCatalogue } from '../../src/content/catalogue.ts'
import { guestsFolder, readRom, runGuest, startRom } from '../../src/lab/node.ts'
import { assemble } from '../../src/model/lab/assembly/assemble.ts'
import { answerOf } from '../../src/model/lab/goals.ts'
import { completeSettings, guestIds, sameSettings, settingWords, type GuestId, type Settings } from '../../src/model/lab/guests.ts'
import type { Evidence, EvidenceRun, ProgramEvidence } from '../../src/model/lab/evidence.ts'
import { programRom } from '../../src/model/lab/program-rom.ts'
import type { LabRun } from '../../src/model/lab/run.ts'
import { generated, programs } from './generated-programs.ts'
import { kernelVersion, kvmModule } from './this-machine.ts'

const root = join(import.meta.dirname, '../..')
export const evidenceFile = join(root, 'src/lab/evidence/kvm.json')

export const programsFile = join(root, 'src/lab/evidence/programs.json')

interface Job { readonly guest: GuestId; readonly settings: Settings }

/** Every guest as it is committed, and as each task's answer runs it; a run that would never end is left out. */
export const jobs = (): Job[] => {
  const wanted = [
    ...guestIds.map((guest) => ({ guest, settings: completeSettings(guest, {}) })),
    ...readCatalogue(root).labs.flatMap((lab): Job[] => (lab.guest === 'program' ? [] : lab.tasks.map((task) => ({ guest: lab.guest, settings: completeSettings(lab.guest, answerOf(task).settings) })))),
  ].filter(({ settings }) => settings['ending'] !== 1)
  return wanted.filter((job, index) => wanted.findIndex((other) => other.guest === job.guest && sameSettings(job.guest, other.settings, job.settings)) === index)
}

const resultSchema = z.strictObject({
  end: z.string(), text: z.string(), screen: z.string(), variables: z.array(z.number()),
  out: z.number(), in: z.number(), mmio: z.number(), hlt: z.number(), instructions: z.number().nullable(),
})

type KvmResult = z.output<typeof resultSchema>

/** A ROM, as a file, and what is put into it. */
interface KvmJob { readonly rom: string; readonly settings: readonly number[] }

/** Throws where Python is missing or the VMM fails. */
const underKvm = (wanted: readonly KvmJob[]): KvmResult[] => {
  // A guest that hangs under KVM would hang us too.
  const { status, stdout, stderr, error } = spawnSync('python3', [join(import.meta.dirname, 'vmm.py')], { input: JSON.stringify(wanted), encoding: 'utf8', timeout: 300_000 })
  if (error ?? status !== 0) throw new Error(error?.message ?? stderr)
  return z.array(resultSchema).length(wanted.length).parse(JSON.parse(stdout))
}

/** Without hardware support every instruction goes through the kernel's own emulator, which counts. */
const emulates = (module: string): boolean => module === 'kvm_pvm'

const differences = (lab: LabRun, kvm: KvmResult, countsInstructions: boolean): string[] => {
  const pairs: readonly (readonly [string, unknown, unknown])[] = [
    ['end', lab.end, kvm.end], ['text', lab.text, kvm.text], ['screen', lab.screen, kvm.screen], ['variables', lab.variables.join(), kvm.variables.join()],
    ['out', lab.counts.out, kvm.out], ['in', lab.counts.in, kvm.in], ['mmio', lab.counts.mmio, kvm.mmio], ['hlt', lab.counts.hlt, kvm.hlt],
    ...(countsInstructions && kvm.instructions !== null ? [['instructions', lab.instructions, kvm.instructions] as const] : []),
  ]
  return pairs.flatMap(([name, one, other]) => (one === other ? [] : [`${name}: v86 ${JSON.stringify(one)}, KVM ${JSON.stringify(other)}`]))
}

/** Resolves to the exit code: 0 where every run agrees. */
export const prove = async ({ save }: { readonly save: boolean }): Promise<number> => {
  const module = kvmModule()
  const wanted = jobs()
  const kvm = underKvm(wanted.map(({ guest, settings }) => ({ rom: join(guestsFolder, `${guest}.bin`), settings: settingWords(guest, settings) })))
  const runs: EvidenceRun[] = []
  let failed = 0
  console.log(`labs:kvm: Linux ${release()}, ${module}`)
  for (const [index, { guest, settings }] of wanted.entries()) {
    const result = kvm[index]
    if (!result) continue
    const lab = await runGuest(guest, settings)
    const found = differences(lab, result, emulates(module))
    failed += found.length > 0 ? 1 : 0
    const { out, in: reads, mmio, hlt } = result
    const instructions = emulates(module) ? result.instructions : null
    console.log(`${found.length > 0 ? 'ERINEB' : 'sama'}  ${guest} ${JSON.stringify(settings)}  OUT ${String(out)}  IN ${String(reads)}  MMIO ${String(mmio)}  HLT ${String(hlt)}  käske ${String(instructions ?? '–')}`)
    for (const line of found) console.log(`        ${line}`)
    const rom = createHash('sha256').update(readRom(guest)).digest('hex')
    runs.push({ guest, settings, rom, counts: { out, in: reads, mmio, hlt }, instructions, text: result.text })
  }
  const proven = await provePrograms(emulates(module))
  failed += proven.failed
  // The assembler writes for both machines, so they agree on its mistakes too: its bytes are held to those of the kept table, which nasm has seen.
  if (!save && proven.evidence.roms !== keptHash()) {
    failed += 1
    console.log('ERINEB  juhuslike programmide baidid ei ole need, millest tabel on tehtud. Kas assembler muutus? Kui muutus on õige, salvesta tabel valikuga `-- --save`.')
  }
  console.log(failed === 0 ? `Kõik ${String(wanted.length)} jooksu ja ${String(proven.all)} kirjutatud programmi on KVM-i ja v86 all samad.` : `${String(failed)} jooksu erineb.`)
  if (save && failed === 0) {
    const { version } = z.object({ version: z.string() }).parse(JSON.parse(readFileSync(join(root, 'node_modules/v86/package.json'), 'utf8')))
    const evidence: Evidence = {
      measured: new Date().toISOString().slice(0, 10), kernel: kernelVersion(), kvm: module, cpu: cpus()[0]?.model ?? '', engine: `v86 ${version.replace(/\+.*/, '')}`, runs,
    }
    writeFileSync(evidenceFile, `${JSON.stringify(evidence, null, 1)}\n`)
    writeFileSync(programsFile, `${JSON.stringify(proven.evidence)}\n`)
  }
  return failed === 0 ? 0 : 1
}

/** Programs of the course: what the reader may begin from, and what the tasks are answered with. */
export const coursePrograms = (): string[] => readCatalogue(root).labs.flatMap((lab) => (lab.guest === 'program' ? [...lab.examples.map(({ program }) => program), ...lab.tasks.map((task) => answerOf(task).program)] : []))

/** The ROM of a program that assembles. Throws where it does not. */
export const romOf = (program: string): Uint8Array<ArrayBuffer> => {
  const assembly = assemble(program)
  if (assembly.kind === 'problems') throw new Error(JSON.stringify(assembly.problems))
  return programRom(assembly.bytes)
}

/** Of all generated programs, in their order. */
export const programsHash = (): string => programs().reduce((hash, program) => hash.update(romOf(program)), createHash('sha256')).digest('hex')

const keptHash = (): string => z.object({ roms: z.string() }).parse(JSON.parse(readFileSync(programsFile, 'utf8'))).roms

/** The generated programs and the course's own, on both machines; the table keeps the generated ones. */
const provePrograms = async (countsInstructions: boolean): Promise<{ readonly failed: number; readonly all: number; readonly evidence: ProgramEvidence }> => {
  const wanted = [...programs(), ...coursePrograms()]
  const folder = mkdtempSync(join(tmpdir(), 'programs-'))
  try {
    const roms = wanted.map((program, index) => {
      const rom = join(folder, String(index))
      writeFileSync(rom, romOf(program))
      return { rom, settings: [] }
    })
    const labs: LabRun[] = []
    for (const program of wanted) labs.push(await (await startRom(romOf(program))).ended)
    // Every one of them ends by its own HLT. One that does not is no program that was written, and would hold up KVM for good.
    const endless = labs.findIndex(({ end }) => end !== 'halted')
    if (endless >= 0) throw new Error(`kirjutatud programm ${String(endless)} ei lõpe:\n${wanted[endless] ?? ''}`)
    const runs: (readonly number[])[] = []
    let failed = 0
    for (const [index, result] of underKvm(roms).entries()) {
      const program = wanted[index] ?? ''
      const lab = labs[index]
      const found = lab ? differences(lab, result, countsInstructions) : []
      if (found.length > 0) console.log(`ERINEB  kirjutatud programm ${String(index)}\n        ${found.join('\n        ')}\n${program}`)
      failed += found.length > 0 ? 1 : 0
      const { out, in: reads, mmio, hlt, instructions } = result
      if (index < generated.programs) runs.push([out, reads, mmio, hlt, ...(countsInstructions && instructions !== null ? [instructions] : [])])
    }
    const sum = (at: number): number => runs.reduce((total, run) => total + (run[at] ?? 0), 0)
    console.log(`${failed > 0 ? 'ERINEB' : 'sama'}  ${String(generated.programs)} juhuslikku programmi, seeme ${generated.seed}  OUT ${String(sum(0))}  IN ${String(sum(1))}  MMIO ${String(sum(2))}  HLT ${String(sum(3))}  käske ${String(sum(4))}; peale nende ${String(wanted.length - generated.programs)} kursuse programmi`)
    return { failed, all: wanted.length, evidence: { seed: generated.seed, roms: programsHash(), runs } }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

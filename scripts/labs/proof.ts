// The comparison of the lab's machine with /dev/kvm. Loaded by scripts/labs-kvm.mjs.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, release } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { readCatalogue } from '../../src/content/catalogue.ts'
import { guestsFolder, readRom, runGuest } from '../../src/lab/node.ts'
import { settingsOfAnswer } from '../../src/model/lab/goals.ts'
import { completeSettings, guestIds, sameSettings, settingWords, type GuestId, type Settings } from '../../src/model/lab/guests.ts'
import type { Evidence, EvidenceRun } from '../../src/model/lab/evidence.ts'
import type { LabRun } from '../../src/model/lab/run.ts'
import { kernelVersion, kvmModule } from './this-machine.ts'

const root = join(import.meta.dirname, '../..')
export const evidenceFile = join(root, 'src/lab/evidence/kvm.json')

interface Job { readonly guest: GuestId; readonly settings: Settings }

/** Every guest as it is committed, and as each task's answer runs it; a run that would never end is left out. */
export const jobs = (): Job[] => {
  const wanted = [
    ...guestIds.map((guest) => ({ guest, settings: completeSettings(guest, {}) })),
    ...readCatalogue(root).labs.flatMap(({ guest, tasks }) => tasks.map((task) => ({ guest, settings: completeSettings(guest, settingsOfAnswer(task)) }))),
  ].filter(({ settings }) => settings['ending'] !== 1)
  return wanted.filter((job, index) => wanted.findIndex((other) => other.guest === job.guest && sameSettings(job.guest, other.settings, job.settings)) === index)
}

const resultSchema = z.strictObject({
  end: z.string(), text: z.string(), screen: z.string(), variables: z.array(z.number()),
  out: z.number(), in: z.number(), mmio: z.number(), hlt: z.number(), instructions: z.number().nullable(),
})

type KvmResult = z.output<typeof resultSchema>

/** Throws where Python is missing or the VMM fails. */
const underKvm = (wanted: readonly Job[]): KvmResult[] => {
  const input = JSON.stringify(wanted.map(({ guest, settings }) => ({ rom: join(guestsFolder, `${guest}.bin`), settings: settingWords(guest, settings) })))
  // A guest that hangs under KVM would hang us too.
  const { status, stdout, stderr, error } = spawnSync('python3', [join(import.meta.dirname, 'vmm.py')], { input, encoding: 'utf8', timeout: 300_000 })
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
  const kvm = underKvm(wanted)
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
  console.log(failed === 0 ? `Kõik ${String(wanted.length)} jooksu on KVM-i ja v86 all samad.` : `${String(failed)} jooksu erineb.`)
  if (save && failed === 0) {
    const { version } = z.object({ version: z.string() }).parse(JSON.parse(readFileSync(join(root, 'node_modules/v86/package.json'), 'utf8')))
    const evidence: Evidence = {
      measured: new Date().toISOString().slice(0, 10), kernel: kernelVersion(), kvm: module, cpu: cpus()[0]?.model ?? '', engine: `v86 ${version.replace(/\+.*/, '')}`, runs,
    }
    writeFileSync(evidenceFile, `${JSON.stringify(evidence, null, 1)}\n`)
  }
  return failed === 0 ? 0 : 1
}

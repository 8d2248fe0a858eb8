// Every task of every lab, solved by its own solution on the machine that the reader runs.
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readCatalogue } from '../src/content/catalogue.ts'
import { romOf } from '../scripts/labs/proof.ts'
import type { LabDocument } from '../src/content/lab-entry.ts'
import { readRom, startRom } from '../src/lab/node.ts'
import { answerOf, isMet, quantityOf, type ProgramTask, type Task } from '../src/model/lab/goals.ts'
import { sameSettings, settingWords, withSettings } from '../src/model/lab/guests.ts'
import type { LabRun } from '../src/model/lab/run.ts'

const { labs } = readCatalogue(fileURLToPath(new URL('..', import.meta.url)))

interface Try {
  readonly task: Task | ProgramTask
  /** With what answers the task. */
  readonly rom: Uint8Array<ArrayBuffer>
  /** Whether it is what the reader finds. */
  readonly isFirst: boolean
}

const triesOf = (lab: LabDocument): Try[] => (lab.guest === 'program'
  ? lab.tasks.map((task) => ({ task, rom: romOf(answerOf(task).program), isFirst: answerOf(task).program === lab.examples[0]?.program }))
  : lab.tasks.map((task) => {
    const { settings } = answerOf(task)
    return { task, rom: withSettings(readRom(lab.guest), settingWords(lab.guest, settings)), isFirst: sameSettings(lab.guest, settings, {}) }
  }))

const firstRom = (lab: LabDocument): Uint8Array<ArrayBuffer> => (lab.guest === 'program' ? romOf(lab.examples[0]?.program ?? '') : withSettings(readRom(lab.guest), settingWords(lab.guest, {})))

/** As the reader would: a guest that is to be stopped is stopped once it has done what the task wants of it. */
const solve = async ({ task, rom }: Try): Promise<LabRun> => {
  const running = await startRom(rom, { limit: 400_000_000 })
  const stopped = task.kind === 'goal' && task.goals.some((goal) => goal.kind === 'end' && goal.is === 'stopped')
  const wanted = task.kind === 'goal' ? Math.max(0, ...task.goals.map((goal) => (goal.kind === 'count' && goal.of === 'instructions' ? goal.atLeast ?? 0 : 0))) : 0
  const timer = stopped ? setInterval(() => { if (running.progress().instructions > wanted) running.stop() }, 5) : undefined
  const run = await running.ended
  clearInterval(timer)
  return run
}

test('there are labs of all five guests and of the reader’s own, with three tasks or more each', () => {
  expect(labs.map(({ guest }) => guest).sort()).toEqual(['hello', 'mmio', 'ports', 'program', 'sensitive', 'traps'])
  for (const { id, tasks } of labs) expect([id, tasks.length >= 3]).toEqual([id, true])
})

for (const lab of labs) {
  describe(`lab ${lab.id}`, () => {
    const tries = triesOf(lab)

    test.each(tries.map((each) => [each.task.id, each] as const))('%s: its answer is what the machine gives', async (_, each) => {
      const { task } = each
      const run = await solve(each)
      if (task.kind === 'predict') expect(quantityOf(task.of, run)).toBe(task.answer)
      else expect(task.goals.map((goal) => isMet(goal, lab.guest, run))).toEqual(task.goals.map(() => true))
    })

    test('no goal is met before the reader has done anything', async () => {
      const first = await (await startRom(firstRom(lab))).ended
      const already = tries.filter(({ task, isFirst }) => (task.kind === 'goal'
        ? task.goals.every((goal) => isMet(goal, lab.guest, first))
        : !isFirst && quantityOf(task.of, first) === task.answer))
      expect(already.map(({ task }) => task.id)).toEqual([])
    })
  })
}

test.each(labs.flatMap((lab) => (lab.guest === 'program' ? lab.examples : [])).map((example) => [example.id, example.program] as const))('the example %s halts, and leaves for something more', async (_, program) => {
  const { end, counts } = await (await startRom(romOf(program))).ended
  expect(end).toBe('halted')
  expect(counts.out + counts.in + counts.mmio).toBeGreaterThan(3)
})

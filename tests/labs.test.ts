// Every task of every lab, solved by its own solution on the machine that the reader runs.
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readCatalogue } from '../src/content/catalogue.ts'
import { readRom, startRom } from '../src/lab/node.ts'
import { isMet, quantityOf, settingsOfAnswer, type Task } from '../src/model/lab/goals.ts'
import { initialSettings, sameSettings, settingWords, withSettings, type GuestId } from '../src/model/lab/guests.ts'
import type { LabRun } from '../src/model/lab/run.ts'

const { labs } = readCatalogue(fileURLToPath(new URL('..', import.meta.url)))

/** As the reader would: a guest that is to be stopped is stopped once it has done what the task wants of it. */
const solve = async (guest: GuestId, task: Task): Promise<LabRun> => {
  const running = await startRom(withSettings(readRom(guest), settingWords(guest, settingsOfAnswer(task))), { limit: 400_000_000 })
  const stopped = task.kind === 'goal' && task.goals.some((goal) => goal.kind === 'end' && goal.is === 'stopped')
  const wanted = task.kind === 'goal' ? Math.max(0, ...task.goals.map((goal) => (goal.kind === 'count' && goal.of === 'instructions' ? goal.atLeast ?? 0 : 0))) : 0
  const timer = stopped ? setInterval(() => { if (running.progress().instructions > wanted) running.stop() }, 5) : undefined
  const run = await running.ended
  clearInterval(timer)
  return run
}

test('there are labs of all five guests, with three tasks or more each', () => {
  expect(labs.map(({ guest }) => guest).sort()).toEqual(['hello', 'mmio', 'ports', 'sensitive', 'traps'])
  for (const { id, tasks } of labs) expect([id, tasks.length >= 3]).toEqual([id, true])
})

for (const lab of labs) {
  describe(`lab ${lab.id}`, () => {
    test.each(lab.tasks.map((task) => [task.id, task] as const))('%s: its answer is what the machine gives', async (_, task) => {
      const run = await solve(lab.guest, task)
      if (task.kind === 'predict') expect(quantityOf(task.of, run)).toBe(task.answer)
      else expect(task.goals.map((goal) => isMet(goal, lab.guest, run))).toEqual(task.goals.map(() => true))
    })

    test('no goal is met before the reader has done anything', async () => {
      const first = await (await startRom(withSettings(readRom(lab.guest), settingWords(lab.guest, initialSettings(lab.guest))))).ended
      const already = lab.tasks.filter((task) => (task.kind === 'goal'
        ? task.goals.every((goal) => isMet(goal, lab.guest, first))
        : !sameSettings(lab.guest, task.settings, {}) && quantityOf(task.of, first) === task.answer))
      expect(already.map(({ id }) => id)).toEqual([])
    })
  })
}

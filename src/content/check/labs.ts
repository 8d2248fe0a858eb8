// A lab's guest must have what its tasks speak of, and its stack a place where events go.
import { fits, guests, type Settings } from '../../model/lab/guests.ts'
import type { Course, LabFile } from '../course.ts'
import { messages } from '../messages.ts'
import { problemAt, type Problem } from '../problem.ts'

/** Labs: their stacks, lessons and tasks must exist, and lessons may show only labs that do. */
export const checkLabs = (course: Course): Problem[] => [
  ...course.labs.flatMap((file) => [...stackOf(file, course), ...lessonsOf(file, course), ...tasksOf(file)]),
  ...course.lessons.flatMap(({ text }) => (text?.uses ?? []).flatMap(({ word, at }) =>
    (word.word === 'Labor' && !course.labs.some(({ id }) => id === word.id) ? [problemAt(at('id'), messages.unknown('labor', word.id, course.labs.map(({ id }) => id)))] : []))),
]

const stackOf = ({ lab }: LabFile, { stacks }: Course): Problem[] => {
  if (!lab) return []
  const file = stacks.find(({ id }) => id === lab.value.stack)
  if (!file) return [problemAt(lab.at(['stack']), messages.unknown('virn', lab.value.stack, stacks.map(({ id }) => id)))]
  if (!file.stack || file.stack.value.layers.some((layer) => layer.kind === 'kernel' && layer.seat?.monitor !== undefined)) return []
  return [problemAt(lab.at(['stack']), messages.noMonitor(lab.value.stack))]
}

const lessonsOf = ({ lab }: LabFile, { lessons }: Course): Problem[] => lab?.value.lessons.flatMap((slug, index) =>
  (lessons.some((lesson) => lesson.slug === slug) ? [] : [problemAt(lab.at(['lessons', index]), messages.unknown('õppetükk', slug, lessons.map((lesson) => lesson.slug)))])) ?? []

const tasksOf = ({ lab }: LabFile): Problem[] => lab?.value.tasks.flatMap((task, index) => {
  const { settings: known, variables } = guests[lab.value.guest]
  const settingsAt = (settings: Settings, path: readonly PropertyKey[]): Problem[] => Object.entries(settings).flatMap(([id, value]) => {
    const setting = known.find((candidate) => candidate.id === id)
    if (!setting) return [problemAt(lab.at([...path, id]), messages.noSetting(id, known.map((candidate) => candidate.id)))]
    return fits(setting, value) ? [] : [problemAt(lab.at([...path, id]), messages.badSetting(id, value))]
  })
  switch (task.kind) {
    case 'predict': return settingsAt(task.settings, ['tasks', index, 'settings'])
    case 'goal': return [
      ...settingsAt(task.solution.settings, ['tasks', index, 'solution', 'settings']),
      ...task.goals.flatMap((goal, place) => {
        const at = lab.at(['tasks', index, 'goals', place])
        if (goal.kind === 'memory' && !variables.includes(goal.variable)) return [problemAt(at, messages.noVariable(goal.variable, variables))]
        return goal.kind === 'count' && goal.atLeast === undefined && goal.atMost === undefined ? [problemAt(at, messages.unboundCount)] : []
      }),
    ]
  }
}) ?? []

// A lab's guest must have what its tasks speak of, and its stack a place where events go.
import { assemble } from '../../model/lab/assembly/assemble.ts'
import { answerOf, type ProgramTask, type Task } from '../../model/lab/goals.ts'
import { fits, guests, type GuestId, type LabGuest, type Settings } from '../../model/lab/guests.ts'
import { problemSentence } from '../../strings/lab-assembly.ts'
import type { Course, LabFile } from '../course.ts'
import { messages } from '../messages.ts'
import { problemAt, type Place, type Problem } from '../problem.ts'

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

const tasksOf = ({ lab }: LabFile): Problem[] => {
  if (!lab) return []
  const { value } = lab
  if (value.guest === 'program') return [
    ...value.examples.flatMap(({ program }, index) => programAt(program, lab.at(['examples', index, 'program']))),
    ...value.tasks.flatMap((task, index) => [
      ...programAt(answerOf(task).program, lab.at(['tasks', index, ...(task.kind === 'goal' ? ['solution'] : []), 'program'])),
      ...goalsOf(task, value.guest, (place) => lab.at(['tasks', index, 'goals', place])),
    ]),
  ]
  return value.tasks.flatMap((task, index) => [
    ...settingsAt(answerOf(task).settings, value.guest, (id) => lab.at(['tasks', index, ...(task.kind === 'goal' ? ['solution'] : []), 'settings', id])),
    ...goalsOf(task, value.guest, (place) => lab.at(['tasks', index, 'goals', place])),
  ])
}

const settingsAt = (settings: Settings, guest: GuestId, at: (id: string) => Place): Problem[] => Object.entries(settings).flatMap(([id, value]) => {
  const known = guests[guest].settings
  const setting = known.find((candidate) => candidate.id === id)
  if (!setting) return [problemAt(at(id), messages.noSetting(id, known.map((candidate) => candidate.id)))]
  return fits(setting, value) ? [] : [problemAt(at(id), messages.badSetting(id, value))]
})

const goalsOf = (task: Task | ProgramTask, guest: LabGuest, at: (place: number) => Place): Problem[] => (task.kind === 'predict' ? [] : task.goals.flatMap((goal, place) => {
  const { variables } = guests[guest]
  if (goal.kind === 'memory' && !variables.includes(goal.variable)) return [problemAt(at(place), messages.noVariable(goal.variable, variables))]
  return goal.kind === 'count' && goal.atLeast === undefined && goal.atMost === undefined ? [problemAt(at(place), messages.unboundCount)] : []
}))

/** A program of the course must be one that the page can assemble. */
const programAt = (program: string, at: Place): Problem[] => {
  const assembly = assemble(program)
  return assembly.kind === 'problems' ? assembly.problems.map((problem) => problemAt(at, messages.badProgram(problemSentence(problem)))) : []
}

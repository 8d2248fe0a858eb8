// content/ulesanded/<id>.yaml: a lab, that is one guest and its tasks. What the guest can do is in src/model/lab/guests.ts.
import { z } from 'zod'
import { guestIds } from '../model/lab/guests.ts'
import { quantities, type Goal, type ProgramTask, type Task } from '../model/lab/goals.ts'
import { id, ids, prose, text } from './fields.ts'

/** Values by the setting's id; a setting that is left out keeps its first value. */
const settings = z.record(z.string(), z.int().min(0))

const goal: z.ZodType<Goal> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), contains: z.string().min(1) }),
  z.strictObject({ kind: z.literal('screen'), is: text }),
  z.strictObject({ kind: z.literal('count'), of: z.enum(quantities), atLeast: z.int().exactOptional(), atMost: z.int().exactOptional() }),
  z.strictObject({ kind: z.literal('memory'), variable: text, equals: z.int().min(0) }),
  z.strictObject({ kind: z.literal('end'), is: z.enum(['halted', 'stopped', 'limit']) }),
])

const task = {
  /** Unique in the course. */
  id,
  /** What is asked: an instruction, or a question. */
  prompt: prose,
  /** From the smallest help to the one that nearly tells. */
  hints: z.array(prose).min(1).max(4).readonly(),
}

const predict = {
  ...task,
  kind: z.literal('predict'),
  /** What is counted: exits, out, in, mmio, hlt, instructions. */
  of: z.enum(quantities),
  /** What the machine will count. */
  answer: z.int().min(0),
  /** Why it comes out so. */
  explanation: prose,
}

const seek = {
  ...task,
  kind: z.literal('goal'),
  /** All of them must be met by one run. */
  goals: z.array(goal).min(1).readonly(),
}

const taskSchema: z.ZodType<Task> = z.discriminatedUnion('kind', [
  /** The prediction is about a run with these settings. */
  z.strictObject({ ...predict, settings }),
  z.strictObject({ ...seek, solution: z.strictObject({ settings, text: prose }) }),
])

/** A program for the assembler of src/model/lab/assembly; the check of the course assembles it. */
const program = z.string().min(1)

const programTaskSchema: z.ZodType<ProgramTask> = z.discriminatedUnion('kind', [
  z.strictObject({ ...predict, program }),
  z.strictObject({ ...seek, solution: z.strictObject({ program, text: prose }) }),
])

const lab = {
  title: text.max(70),
  /** One or two sentences for lists and search engines. */
  summary: text.min(20).max(220),
  /** The stack whose picture shows where each event goes: the name of a file of content/virnad with a guest on a monitor. */
  stack: id,
  /** Slugs of the lessons that the lab belongs to. */
  lessons: z.array(id).min(1).readonly(),
  /** What the guest does; paragraphs. */
  intro: z.array(prose).min(1).readonly(),
  /** What to look at. */
  watch: z.array(prose).min(1).readonly(),
  sources: ids.default([]),
}

export const labSchema = z.discriminatedUnion('guest', [
  z.strictObject({ ...lab, guest: z.enum(guestIds), tasks: z.array(taskSchema).min(3).readonly() }),
  z.strictObject({
    ...lab,
    /** The reader's own program. */
    guest: z.literal('program'),
    /** Programs to begin from; the first is what the reader finds. */
    examples: z.array(z.strictObject({ id, title: text.max(60), program })).min(2).readonly(),
    tasks: z.array(programTaskSchema).min(3).readonly(),
  }),
])

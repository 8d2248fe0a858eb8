// content/oppetukid/NN-nimi/kysimused.yaml: questions of six kinds. Of four of them the right answer is never written, but
// computed from a stack (src/content/resolve).
import { z } from 'zod'
import { id, ids, prose, text } from './fields.ts'

const refutedBy = z.strictObject({ figure: id, step: z.int().min(1) }).exactOptional()

const optionSchema = z.strictObject({
  /** Unique within the question and never changed: progress is kept under it. */
  id,
  /** The answer as the reader sees it. */
  text: prose,
  /** True for a right answer; may be left out of a wrong one. */
  correct: z.boolean().default(false),
  /** Shown once the option has been chosen: why it is right, or what the mistake is and where to look again. */
  explanation: prose,
  /** The misconception that makes a wrong option tempting: its number (M3), or in a few words. */
  misconception: text.exactOptional(),
  /** The figure of the same lesson, and its step that shows why the option is wrong: counted from 1 as the reader sees it; step 1 is the start. */
  refutedBy,
})

const fields = {
  /** Unique in the whole course and never changed: progress is kept under it. A question that asks something else needs a new one. */
  id,
  /** What is asked; like all prose of a question it may hold `code` and <span lang="en">English words</span>, nothing else. */
  prompt: prose,
  /** Number of the lesson's goal that it tests, from 1. */
  goal: z.int().min(1).exactOptional(),
  /** Keys of content/allikad.yaml. */
  sources: ids.default([]),
}

const withOptions = {
  ...fields,
  /** prediction: <Ennustus> before a figure, never marked wrong. check: <Küsimus>, marked. */
  role: z.enum(['prediction', 'check']),
  options: z.array(optionSchema).min(2).max(8).readonly(),
}

const computed = {
  ...fields,
  /** Of the computed ones only `click-gap` is a prediction. */
  role: z.literal('check'),
  /** A stack: the name of a file of content/virnad. */
  stack: id,
}

/** An operation, as src/strings/operations.ts names it, and the layer that asks for it. */
const journey = { operation: text, from: id }

/** What is said instead of the computed explanation, or beside it, by layer or family. */
const explain = z.record(z.string(), z.strictObject({ explanation: prose.exactOptional(), misconception: text.exactOptional(), refutedBy })).default({})

export const family = z.enum(['emulation', 'compatibility', 'application-kernel', 'os-level', 'bare-metal', 'hosted', 'in-kernel'])

/** What each asks stands in src/model/layer-query.ts. */
export const querySchema = z.discriminatedUnion('which', [
  z.strictObject({ which: z.literal('intermediary') }),
  z.strictObject({ which: z.literal('family'), family }),
  z.strictObject({ which: z.literal('offers'), offer: z.enum(['machine', 'system']) }),
  z.strictObject({ which: z.literal('runs'), as: z.enum(['kernel', 'believes-kernel']) }),
  z.strictObject({ which: z.literal('executes'), from: id }),
  z.strictObject({ which: z.literal('notices-first'), ...journey }),
  z.strictObject({ which: z.literal('stands'), ...journey, step: z.int().min(1) }),
  z.strictObject({
    which: z.literal('does'), ...journey,
    work: z.enum([
      'station', 'execute', 'interpret', 'run-translated-code', 'edit-virtual-state', 'edit-own-copy', 'check-virtual-ring', 'look-up-virtual-table',
      'emulate-instruction', 'validate', 'apply', 'answer', 'signal', 'map-page', 'back-with-page', 'fill-shadow', 'write-registers', 'fill-ring',
      'device-model', 'backend', 'carry-out',
    ]),
  }),
])

export const questionSchema = z.discriminatedUnion('kind', [
  /** Exactly one option is right. */
  z.strictObject({ kind: z.literal('choose'), ...withOptions }),
  /** At least one option is right. */
  z.strictObject({ kind: z.literal('choose-several'), ...withOptions }),
  /** The steps of a journey, to be put in order: all but the first, or those named, counted from 1 as in a figure. */
  z.strictObject({ kind: z.literal('order'), ...computed, ...journey, steps: z.array(z.int().min(1)).min(3).max(7).readonly().exactOptional() }),
  /** A layer, to be picked in the picture of the stack. */
  z.strictObject({ kind: z.literal('click-layer'), ...computed, query: querySchema, explain }),
  /** The family of the stack's vahekiht; `layer` says which, where there are several. */
  z.strictObject({ kind: z.literal('name-family'), ...computed, layer: id.exactOptional(), families: z.array(family).min(3).readonly().default(family.options), explain }),
  /** Where the stack's vahekiht stands, before its figure is seen; `layer` says which one, where there are several. "explain" is by gap. */
  z.strictObject({ kind: z.literal('click-gap'), ...fields, role: z.literal('prediction'), stack: id, layer: id.exactOptional(), explain }),
])

export const questionsFileSchema = z.strictObject({ questions: z.array(questionSchema).readonly() })

/** A question as its author wrote it. */
export type AuthoredQuestion = z.output<typeof questionSchema>
export type AuthoredOf<Kind extends AuthoredQuestion['kind']> = Extract<AuthoredQuestion, { kind: Kind }>

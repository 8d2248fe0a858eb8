// What the computed questions are made from, and what making one gives.
import type { Question } from '../../model/quiz.ts'
import { check } from '../../model/check.ts'
import type { Figure } from '../check/figures.ts'
import { messages } from '../messages.ts'
import type { StackDocument } from '../stack-document.ts'

/** What is known around a question. */
export interface Surroundings {
  /** By the file's name; undefined where the file could not be read. */
  readonly stacks: ReadonlyMap<string, StackDocument | undefined>
  /** The figures of its lesson. */
  readonly figures: readonly Figure[]
}

/** A problem at a path within the question. */
export interface Wrong { readonly path: readonly PropertyKey[]; readonly what: string }

/** The question as the page gets it, or why it cannot be made; an empty list where another file is to blame. */
export type Resolved<Made extends Question = Question> = { readonly question: Made } | { readonly wrong: readonly Wrong[] }

/** The stack that a question names, or why it has none. */
export const stackOf = (id: string, { stacks }: Surroundings): StackDocument | { readonly wrong: readonly Wrong[] } => {
  if (!stacks.has(id)) return { wrong: [{ path: ['stack'], what: messages.unknown('virn', id, stacks.keys()) }] }
  const stack = stacks.get(id)
  return stack && check(stack.layers).length === 0 ? stack : { wrong: [] }
}

/** The figure of the lesson that shows this journey. */
export const figureOf = (stack: string, { operation, from }: { readonly operation: string; readonly from: string }, { figures }: Surroundings): string | undefined =>
  figures.find(({ virn, toiming, alates }) => virn === stack && toiming === operation && alates === from)?.id

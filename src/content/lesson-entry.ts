// What the catalogue knows of a lesson at once, and what comes with the lesson's own chunk.
import type { MDXContent } from 'mdx/types'
import type { FigureStack } from '../diagram/figure-stack.ts'
import type { Family } from '../model/classify.ts'
import type { LessonMeta, Source, Term } from '../model/lesson.ts'
import type { Question, WordedQuestion } from '../model/quiz.ts'
import type { StackDocument } from './stack-document.ts'

/** A stack as a lesson's figure needs it, and whether the system has a page of its own. */
export type LessonStack = FigureStack & { readonly hasPage: boolean }

/** A lab, as a lesson names it. */
export interface LabCard { readonly title: string; readonly summary: string }

/** The data of one lesson: only what its text uses. */
export interface LessonData {
  readonly questions: readonly Question[]
  /** The stacks of its figures and of <Perekond>, by id. */
  readonly stacks: Readonly<Record<string, LessonStack>>
  /** In order of first citation, by the text or by a question where it stands: a source's number is its place here. */
  readonly sources: readonly Source[]
  /** Those of <Labor>, by id. */
  readonly labs: Readonly<Record<string, LabCard>>
  /** The number of the line that each <Tõend> points to, by the transcript and the words. */
  readonly proofs: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** Those of <Mõiste>, in order of first use. */
  readonly terms: readonly Term[]
}

/** Another lesson, as links to it show it. */
export interface Neighbour { readonly slug: string; readonly title: string }

/** The lessons around one: known to its own chunk, so that no page grows with the course. */
export interface LessonPlace {
  readonly meta: LessonMeta
  /** Those that should come before. */
  readonly requires: readonly Neighbour[]
  readonly previous: Neighbour | undefined
  readonly next: Neighbour | undefined
}

export interface LessonModule extends LessonData, LessonPlace {
  readonly Content: MDXContent
}

/** One picture or question of a lesson, as the projector shows it. */
export type DeckSlide =
  | { readonly kind: 'figure'; readonly id: string; readonly stack: string; readonly operation?: string | undefined; readonly from?: string | undefined; readonly title?: string | undefined; /** The class predicts before this step, from 0. */ readonly asks?: number }
  /** The smallest monitor: it has no stack. */
  | { readonly kind: 'monitor'; readonly id: string; readonly title: string }
  /** `inOrder`: the options keep their letters, because the teacher's plan speaks of them. */
  | { readonly kind: 'question'; readonly id: string; readonly question: WordedQuestion; readonly inOrder?: boolean }
  /** Stacks side by side. It has no id in the text, so it is numbered: `vordlus-1`. */
  | { readonly kind: 'comparison'; readonly id: string; readonly stacks: readonly string[]; readonly operation: string }

/** A sentence for whoever shows a figure. */
export interface Note {
  readonly text: string
  /** From 1, as the reader counts; empty: it holds for the whole figure. */
  readonly steps: readonly number[]
}

/** What the teacher's plan says of a figure. */
export interface FigureNotes {
  readonly notes: readonly Note[]
  /** The part of the lesson that it belongs to. */
  readonly part?: {
    readonly minutes: number
    /** In minutes from the beginning of the lesson. */
    readonly begins: number
    readonly todo: string
  }
}

/** A lesson for the class: its figures and questions, in the order of the text, without the text. */
export interface DeckModule {
  readonly slug: string
  /** The lesson's number in the course. */
  readonly order: number
  readonly title: string
  readonly slides: readonly DeckSlide[]
  /** By the figure's id. */
  readonly notes: Readonly<Record<string, FigureNotes>>
  /** Of the whole class, as planned; 0 where there is no plan. */
  readonly minutes: number
  readonly stacks: Readonly<Record<string, LessonStack>>
}

/** What lists of systems show; the page's own data comes by `load`. */
export interface SystemEntry {
  readonly id: string
  readonly title: string
  /** The address's page description. */
  readonly summary: string
  readonly load: () => Promise<SystemModule>
}

export interface SystemModule {
  readonly stack: StackDocument
  /** Those that the page cites: a source's number is its place here. */
  readonly sources: readonly Source[]
}

/** A stack that may be chosen for a comparison. */
export interface ComparableEntry {
  readonly id: string
  readonly title: string
  /** Each once, in stack order. */
  readonly families: readonly Family[]
  readonly load: () => Promise<{ readonly stack: FigureStack }>
}

/** A figure of some lesson, by itself: its id is an address. */
export interface FigurePlace {
  readonly id: string
  readonly title: string
  /** As addresses and lessons name operations; absent where the stack stands alone. */
  readonly operation?: string
  readonly from?: string
  readonly lesson: { readonly slug: string; readonly order: number; readonly title: string }
}

export interface FigureEntry extends FigurePlace {
  readonly load: () => Promise<{ readonly stack: FigureStack }>
}

/** The teacher's plan of a lesson, as lists show it; its text comes by `load`. */
export interface PlanEntry extends Neighbour {
  readonly order: number
  readonly minutes: number
  readonly outcomes: readonly string[]
  /** Ids of the lesson's figures. */
  readonly figures: readonly string[]
  readonly load: () => Promise<{ readonly default: MDXContent }>
}

/** What the codes of steps can lead to: the slides of each lesson. */
export interface CodeEntry extends Neighbour {
  readonly order: number
  readonly slides: readonly Pick<DeckSlide, 'kind' | 'id'>[]
}

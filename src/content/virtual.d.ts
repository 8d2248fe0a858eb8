// Modules that the build makes from `content/` (src/build/content.ts).

declare module 'virtual:catalogue' {
  /** In course order: for pages that list all lessons. */
  export const lessons: readonly import('../model/lesson.ts').LessonMeta[]
}

declare module 'virtual:marked' {
  /** Ids of the marked questions of each lesson, by slug, in course order: for a page that shows how far the reader is. */
  export const marked: Readonly<Record<string, readonly string[]>>
}

declare module 'virtual:names' {
  /** The ids that a progress code need not write out. */
  export const names: import('../progress/code/shorthand.ts').Names
}

declare module 'virtual:review' {
  /** In course order; the questions themselves come by `load`. */
  export const lessons: readonly import('./question-entry.ts').ReviewLesson[]
}

declare module 'virtual:questions/*' {
  /** Those of one lesson that are marked. */
  export const questions: readonly import('../model/quiz.ts').Question[]
}

declare module 'virtual:lessons' {
  /** By slug: for pages that show one. */
  export const shelves: readonly import('./shelves.ts').Shelf<import('./lesson-entry.ts').LessonModule>[]
}

declare module 'virtual:lesson/*' {
  export const Content: import('./lesson-entry.ts').LessonModule['Content']
  export const questions: import('./lesson-entry.ts').LessonModule['questions']
  export const stacks: import('./lesson-entry.ts').LessonModule['stacks']
  export const sources: import('./lesson-entry.ts').LessonModule['sources']
  export const labs: import('./lesson-entry.ts').LessonModule['labs']
  export const proofs: import('./lesson-entry.ts').LessonModule['proofs']
  export const terms: import('./lesson-entry.ts').LessonModule['terms']
  export const meta: import('./lesson-entry.ts').LessonModule['meta']
  export const requires: import('./lesson-entry.ts').LessonModule['requires']
  export const previous: import('./lesson-entry.ts').LessonModule['previous']
  export const next: import('./lesson-entry.ts').LessonModule['next']
}

declare module 'virtual:decks' {
  /** By slug of the lesson: for the pages that show it to a class. */
  export const shelves: readonly import('./shelves.ts').Shelf<import('./lesson-entry.ts').DeckModule>[]
}

declare module 'virtual:deck/*' {
  export const slug: import('./lesson-entry.ts').DeckModule['slug']
  export const title: import('./lesson-entry.ts').DeckModule['title']
  export const order: import('./lesson-entry.ts').DeckModule['order']
  export const slides: import('./lesson-entry.ts').DeckModule['slides']
  export const stacks: import('./lesson-entry.ts').DeckModule['stacks']
  export const notes: import('./lesson-entry.ts').DeckModule['notes']
  export const minutes: import('./lesson-entry.ts').DeckModule['minutes']
}

declare module 'virtual:stacks/*' {
  export const stack: import('./stack-document.ts').StackDocument
}

declare module 'virtual:systems' {
  /** Those with a page of their own, by title. */
  export const systems: readonly import('./lesson-entry.ts').SystemEntry[]
}

declare module 'virtual:all-systems' {
  /** The same systems, whole, for the page that compares them. */
  export const stacks: readonly import('./stack-document.ts').StackDocument[]
}

declare module 'virtual:system/*' {
  export const stack: import('./lesson-entry.ts').SystemModule['stack']
  export const sources: import('./lesson-entry.ts').SystemModule['sources']
}

declare module 'virtual:comparable' {
  /** Every stack, by title, with the families of its vahekihid; its layers come by `load`. */
  export const comparable: readonly import('./lesson-entry.ts').ComparableEntry[]
}

declare module 'virtual:figure/*' {
  /** What a picture of the stack needs, and no more. */
  export const stack: import('../diagram/figure-stack.ts').FigureStack
}

declare module 'virtual:figures' {
  /** Every figure of the lessons, in course order; its stack comes by `load`. */
  export const figures: readonly import('./lesson-entry.ts').FigureEntry[]
}

declare module 'virtual:glossary' {
  /** Every term, by the Estonian alphabet. */
  export const entries: readonly import('./reference.ts').GlossaryEntry[]
}

declare module 'virtual:sources' {
  /** Every source with what it bears out, by the Estonian alphabet. */
  export const entries: readonly import('./reference.ts').SourceEntry[]
}

declare module 'virtual:plans' {
  /** The teacher's plans, in course order. */
  export const plans: readonly import('./lesson-entry.ts').PlanEntry[]
}

declare module 'virtual:transcripts' {
  /** What terminals showed, whole. */
  export const transcripts: readonly import('../model/transcript.ts').Transcript[]
}

declare module 'virtual:labs' {
  /** In the order of the course. */
  export const labs: readonly import('./lab-entry.ts').LabEntry[]
}

declare module 'virtual:lab/*' {
  export const lab: import('./lab-entry.ts').LabModule['lab']
  export const stack: import('./lab-entry.ts').LabModule['stack']
  export const lessons: import('./lab-entry.ts').LabModule['lessons']
  export const sources: import('./lab-entry.ts').LabModule['sources']
}

declare module 'virtual:step-codes' {
  export const lessons: readonly import('./lesson-entry.ts').CodeEntry[]
}

// Modules that the build makes from `content/` (src/build/content.ts).

declare module 'virtual:catalogue' {
  /** In course order. */
  export const lessons: readonly import('./lesson-entry.ts').LessonEntry[]
}

declare module 'virtual:lesson/*' {
  export const Content: import('./lesson-entry.ts').LessonModule['Content']
  export const questions: import('./lesson-entry.ts').LessonModule['questions']
  export const stacks: import('./lesson-entry.ts').LessonModule['stacks']
  export const sources: import('./lesson-entry.ts').LessonModule['sources']
  export const terms: import('./lesson-entry.ts').LessonModule['terms']
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

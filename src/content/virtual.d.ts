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

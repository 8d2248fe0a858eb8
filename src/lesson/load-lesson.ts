// A lesson by its address: its own data and text, and the lessons around it.
import { lessons } from 'virtual:catalogue'
import type { LessonModule } from '../content/lesson-entry.ts'
import type { LessonMeta } from '../model/lesson.ts'

/** Another lesson, as links to it show it. */
export interface Neighbour { readonly slug: string; readonly title: string }

export interface Lesson {
  readonly meta: LessonMeta
  readonly module: LessonModule
  /** Those that should come before. */
  readonly requires: readonly Neighbour[]
  readonly previous: Neighbour | undefined
  readonly next: Neighbour | undefined
}

/** Undefined where the course has no such lesson. Rejects where its chunk cannot be loaded. */
export const loadLesson = async (slug: string): Promise<Lesson | undefined> => {
  const index = lessons.findIndex((lesson) => lesson.slug === slug)
  const entry = lessons[index]
  if (!entry) return undefined
  const { load, ...meta } = entry
  return {
    meta,
    module: await load(),
    requires: lessons.filter((lesson) => meta.requires.includes(lesson.slug)),
    previous: lessons[index - 1],
    next: lessons[index + 1],
  }
}

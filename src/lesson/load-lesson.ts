// A lesson by its address: its own data, its text, and its place in the course.
import { loaders } from 'virtual:lessons'
import type { LessonModule } from '../content/lesson-entry.ts'

/** Undefined where the course has no such lesson. Rejects where its chunk cannot be loaded. */
export const loadLesson = async (slug: string): Promise<LessonModule | undefined> =>
  Object.hasOwn(loaders, slug) ? loaders[slug]?.() : undefined

// A lesson by its address: its own data, its text, and its place in the course.
import { shelves } from 'virtual:lessons'
import type { LessonModule } from '../content/lesson-entry.ts'
import { loadFrom } from '../content/shelves.ts'

/** Undefined where the course has no such lesson. Rejects where its chunk cannot be loaded. */
export const loadLesson = async (slug: string): Promise<LessonModule | undefined> => loadFrom(shelves, slug)

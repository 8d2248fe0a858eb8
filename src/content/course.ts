// Everything read from `content/`, each file by itself. What files say of one another is checked in check.ts.
import type { z } from 'zod'
import type { Term } from '../model/lesson.ts'
import type { labSchema } from './lab-schema.ts'
import type { LessonText } from './lesson-text.ts'
import type { Located } from './located.ts'
import type { Plan } from './plan-text.ts'
import type { Problem } from './problem.ts'
import type { questionsFileSchema } from './question-schema.ts'
import type { sourcesFileSchema } from './schema.ts'
import type { SearchWords } from './search-words.ts'
import type { StackDocument } from './stack-document.ts'
import type { TranscriptDocument } from './transcript-schema.ts'

/** A missing part could not be read; its problems are listed already, and nothing more is said about it. */
export interface LessonFiles {
  readonly folder: string
  readonly slug: string
  readonly order: number
  /** The file of the text, from the project's root. */
  readonly file: string
  readonly text?: LessonText
  readonly planFile: string
  readonly plan?: Plan
  readonly questionsFile: string
  readonly questions?: Located<z.output<typeof questionsFileSchema>>
}

export interface StackFile {
  /** The file's name: known even where its content is bad. */
  readonly id: string
  readonly file: string
  readonly stack?: Located<StackDocument>
}

export interface LabFile {
  readonly id: string
  readonly file: string
  readonly lab?: Located<z.output<typeof labSchema>>
}

export interface TranscriptFile {
  readonly id: string
  readonly file: string
  readonly transcript?: Located<TranscriptDocument>
}

export interface TermFile {
  readonly id: string
  readonly file: string
  readonly term?: Located<Term>
}

export interface Course {
  readonly lessons: readonly LessonFiles[]
  readonly stacks: readonly StackFile[]
  readonly terms: readonly TermFile[]
  readonly labs: readonly LabFile[]
  readonly transcripts: readonly TranscriptFile[]
  readonly sourcesFile: string
  readonly sources?: Located<z.output<typeof sourcesFileSchema>>
  readonly searchWordsFile: string
  readonly searchWords?: SearchWords
  readonly problems: readonly Problem[]
}

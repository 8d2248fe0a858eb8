// What the course knows of its labs.
import type { z } from 'zod'
import type { FigureStack } from '../diagram/figure-stack.ts'
import type { GuestId } from '../model/lab/guests.ts'
import type { Source } from '../model/lesson.ts'
import type { labSchema } from './lab-schema.ts'
import type { Neighbour } from './lesson-entry.ts'

/** A file of content/ulesanded. */
export type LabDocument = z.output<typeof labSchema> & { readonly id: string }

/** A lab whose guest is a fixed one, with settings. */
export type GuestLab = Extract<LabDocument, { readonly guest: GuestId }>
/** The lab of the reader's own program. */
export type ProgramLab = Extract<LabDocument, { readonly guest: 'program' }>

/** What lists of labs show; the lab itself comes by `load`. */
export interface LabEntry extends Pick<LabDocument, 'id' | 'title' | 'summary'> {
  /** Their ids. */
  readonly tasks: readonly string[]
  readonly load: () => Promise<LabModule>
}

export interface LabModule {
  readonly lab: LabDocument
  readonly stack: FigureStack
  /** The lessons that the lab belongs to. */
  readonly lessons: readonly Neighbour[]
  /** Those that the lab cites. */
  readonly sources: readonly Source[]
}

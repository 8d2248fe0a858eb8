// What a learning environment knows of the reader when the session begins, read once. Any of it may be missing or wrong.
import type { Names } from '../code/shorthand.ts'
import { lessonStatuses, type GradeBefore } from './grade.ts'
import type { LmsSession } from './session.ts'
import { readSuspended, type Suspended } from './suspend-data.ts'

export interface Found {
  readonly suspended: Suspended
  readonly grade: GradeBefore
  /** Where the reader was, as a path of the site; empty where it is not known. */
  readonly location: string
  /** How many interactions are listed already: the next one has this number. Undefined where there is no list. */
  readonly interactions: number | undefined
  /** Opened only to be looked at: nothing may be written. */
  readonly preview: boolean
}

/** Reads it, through a session that has just been opened. Never throws. */
export const readFound = (session: LmsSession, names: Names): Found => {
  const points = Number(session.get('cmi.core.score.raw') || '0')
  const status = session.get('cmi.core.lesson_status')
  const location = session.get('cmi.core.lesson_location')
  const mode = session.get('cmi.core.lesson_mode')
  const count = session.get('cmi.interactions._count')
  return {
    suspended: readSuspended(session.get('cmi.suspend_data'), names),
    grade: { points: points >= 0 && points <= 100 ? Math.round(points) : 0, status: lessonStatuses.find((known) => known === status) },
    location: /^\/(?!\/)[\x21-\x7e]*$/.test(location) ? location : '',
    interactions: /^\d{1,6}$/.test(count) ? Number(count) : undefined,
    preview: mode === 'browse' || mode === 'review',
  }
}

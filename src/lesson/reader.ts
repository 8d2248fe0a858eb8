// What is kept of this reader: in the browser, or by the learning environment around the course; while pages are prerendered, nowhere.
import { browserBackEnd } from '../progress/browser.ts'
import { memoryBackEnd } from '../progress/memory.ts'
import { dayOf } from '../progress/days.ts'
import { createStore, type ProgressStore } from '../progress/store.ts'
import { lmsPlace } from './reader-in-lms.ts'

/** The reader's day now, as progress counts days. */
export function readerDay(): number { return dayOf(new Date()) }

// Asked here and not by `isInLms`, which the bundler does not fold across files: nothing of an LMS may weigh on the other forms.
/** The learning environment; undefined in every other form of the course. */
export const readerLms = import.meta.env.VAHEKIHT_FORM === 'scorm' && !import.meta.env.SSR ? lmsPlace() : undefined

export const readerProgress: ProgressStore = createStore(
  import.meta.env.SSR ? memoryBackEnd() : import.meta.env.VAHEKIHT_FORM === 'scorm' ? readerLms ?? memoryBackEnd() : browserBackEnd(), readerDay)

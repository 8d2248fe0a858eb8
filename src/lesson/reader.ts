// What is kept of this reader: in the browser, or by the learning environment around the course; while pages are prerendered, nowhere.
import { browserBackEnd } from '../progress/browser.ts'
import { memoryBackEnd } from '../progress/memory.ts'
import { dayOf } from '../progress/days.ts'
import { createStore, type ProgressStore } from '../progress/store.ts'
import { isInLms } from '../ui/site-address.ts'
import { lmsPlace } from './reader-in-lms.ts'

/** The reader's day now, as progress counts days. */
export function readerDay(): number { return dayOf(new Date()) }

/** The learning environment; undefined in every other form of the course. */
export const readerLms = isInLms && !import.meta.env.SSR ? lmsPlace() : undefined

export const readerProgress: ProgressStore = createStore(import.meta.env.SSR ? memoryBackEnd() : readerLms ?? (isInLms ? memoryBackEnd() : browserBackEnd()), readerDay)

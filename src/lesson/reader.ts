// What is kept of this reader: in the browser; while pages are prerendered, nowhere.
import { browserBackEnd } from '../progress/browser.ts'
import { memoryBackEnd } from '../progress/memory.ts'
import { dayOf } from '../progress/days.ts'
import { createStore, type ProgressStore } from '../progress/store.ts'

/** The reader's day now, as progress counts days. */
export function readerDay(): number { return dayOf(new Date()) }

export const readerProgress: ProgressStore = createStore(import.meta.env.SSR ? memoryBackEnd() : browserBackEnd(), readerDay)

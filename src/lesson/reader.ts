// What is kept of this reader: in the browser; while pages are prerendered, nowhere.
import { browserBackEnd } from '../progress/browser.ts'
import { memoryBackEnd } from '../progress/memory.ts'
import { dayOf } from '../progress/state.ts'
import { createStore, type ProgressStore } from '../progress/store.ts'

export const readerProgress: ProgressStore =
  createStore(import.meta.env.SSR ? memoryBackEnd() : browserBackEnd(), () => dayOf(new Date()))

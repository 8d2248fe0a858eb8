// One store for the reader's progress, whatever keeps it. It holds everything in memory, so it works on when nothing can be kept.
import { emptyState, merge, record, type ProgressEvent, type ProgressState } from './state.ts'
import { readState, writeState, type Reading } from './stored.ts'

/** Where progress is kept. Any call may throw, at any time: the store copes. */
export interface BackEnd {
  /** The text last written, by this page or another; null where there is none. */
  readonly read: () => string | null
  /** `event`: what has just happened, where this write is because of it. */
  readonly write: (text: string, event?: ProgressEvent) => void
  /** Keeps a text that could not be read in full, for good and apart from what is read and written. The same text once only. */
  readonly setAside: (text: string) => void
  /** The texts set aside. */
  readonly readAside: () => readonly string[]
  /** Deletes what was written and all that was set aside. Returns the way to bring the texts set aside back. */
  readonly erase: () => () => void
  /** Calls back when another page has written, or deleted everything. */
  readonly watch: (changed: () => void) => void
  /** Calls back, later and at most once, with a text that was written and has been lost since, or when texts that were deleted had come back and are gone again. */
  readonly findLost: (found: (text: string) => void, changed: () => void) => void
}

/**
 * What the reader has to know. `not-saved`: what they do now will be gone with the page. The others: what was found was not
 * as it should be and has been set aside; see `Reading`.
 */
export type Notice = 'not-saved' | Exclude<Reading['found'], 'whole'>

export interface Progress {
  readonly state: ProgressState
  readonly notice: Notice | undefined
}

export interface ProgressStore {
  /** Returns how to stop listening. */
  readonly subscribe: (listener: () => void) => () => void
  /** The same object until something changes. */
  readonly get: () => Progress
  /** Never throws. When it returns, the event is kept, or `notice` says that it is not. */
  readonly record: (event: ProgressEvent) => void
  /** Joins what has come from another device. Never throws; where it could not be kept, `notice` says so. */
  readonly add: (come: ProgressState) => void
  /** Forgets everything, here and in other pages. Returns the way to bring it back, or undefined where it could not be deleted. Never throws. */
  readonly erase: () => (() => void) | undefined
}

/** Of a reader about whom nothing is known, as when a page is prerendered. */
export const emptyProgress: Progress = { state: emptyState, notice: undefined }

/** `today` gives the day as `dayOf` counts it. */
export const createStore = (backEnd: BackEnd, today: () => number): ProgressStore => {
  const listeners = new Set<() => void>()
  let progress = emptyProgress
  let state = emptyState
  let found: Notice | undefined
  // Something of ours has been kept: where nothing is there any more, the reader has deleted it, perhaps from another page.
  let kept = false

  const publish = (saved: boolean): void => {
    progress = { state, notice: saved ? found : 'not-saved' }
    listeners.forEach((listener) => { listener() })
  }

  /**
   * Joins what is kept to the state; returns it where it was whole. Every write comes after it, so that no page overwrites
   * another's answers, and what could not be read has been set aside before. Where it throws, nothing may be written.
   */
  const pull = (): string | undefined => {
    const text = backEnd.read()
    if (text === null) {
      if (kept) forget()
      return undefined
    }
    kept = true
    const reading = readState(text)
    if (reading.found !== 'whole') {
      backEnd.setAside(text)
      found = reading.found
    }
    state = merge(state, reading.state)
    return reading.found === 'whole' ? text : undefined
  }

  const push = (event?: ProgressEvent): void => {
    backEnd.write(writeState(state), event)
    kept = true
  }

  const forget = (): void => {
    state = emptyState
    found = undefined
    kept = false
  }

  const takeChange = (): void => {
    const text = pull()
    // The other page wrote without knowing all that this one knows: two answers at the same moment. Written again, or it would go
    // with this page. Over another version nothing is written unasked: two pages of two versions would never come to rest.
    if (text !== undefined && text !== writeState(state)) push()
  }

  /** What was too new for the version that set it aside may not be too new for this one. What is known already changes nothing. */
  const takeBack = (): void => {
    for (const text of backEnd.readAside()) {
      const reading = readState(text)
      if (reading.found === 'whole' || reading.found === 'older') state = merge(state, reading.state)
    }
  }

  const takeLost = (text: string): void => {
    const present = pull()
    const reading = readState(text)
    const before = writeState(state)
    if (reading.found === 'whole') state = merge(state, reading.state)
    // Over another version, or what cannot be read, nothing is written unasked.
    if (writeState(state) !== before && (present !== undefined || !kept)) push()
  }

  succeeds(takeBack)
  publish(succeeds(pull))
  // Where it fails, pages learn of each other's answers only when they write.
  const whenChanged = (): void => { publish(succeeds(takeChange)) }
  succeeds(() => { backEnd.watch(whenChanged) })
  succeeds(() => { backEnd.findLost((text) => { publish(succeeds(() => { takeLost(text) })) }, whenChanged) })

  return {
    subscribe: (listener) => {
      listeners.add(listener)
      return () => { listeners.delete(listener) }
    },
    get: () => progress,
    record: (event) => {
      const readable = succeeds(pull)
      state = record(state, event, today())
      publish(readable && succeeds(() => { push(event) }))
    },
    add: (come) => {
      const readable = succeeds(pull)
      state = merge(state, come)
      publish(readable && succeeds(push))
    },
    erase: () => {
      const [before, noticed] = [state, found]
      let bringBack = (): void => {}
      if (!succeeds(() => { bringBack = backEnd.erase() })) return undefined
      forget()
      publish(true)
      return () => {
        const readable = succeeds(pull)
        state = merge(state, before)
        found ??= noticed
        publish(readable && succeeds(push) && succeeds(bringBack))
      }
    },
  }
}

const succeeds = (work: () => unknown): boolean => {
  try {
    work()
    return true
  } catch {
    return false
  }
}

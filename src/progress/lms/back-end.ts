// Keeps progress in a learning environment, and tells it what a teacher sees. Everything is read once, when the session begins;
// after each answer everything is written and committed, so whatever happens to the tab loses at most the question being answered.
import { createStore, type Store } from '../../ui/store.ts'
import type { Names } from '../code/shorthand.ts'
import { currentVersion, emptyState } from '../state.ts'
import type { BackEnd } from '../store.ts'
import { readState, writeState } from '../stored.ts'
import { findApi } from './api.ts'
import { readFound } from './found.ts'
import { gradeOf, type Grade } from './grade.ts'
import { interactionOf } from './interaction.ts'
import { interactionList } from './interaction-list.ts'
import { openSession } from './session.ts'
import { writeSuspended } from './suspend-data.ts'
import { timespan } from './time.ts'

/** `absent`: no environment around this window. `refused`: it opens no session. `preview`: it wants nothing kept. */
export type Connection = 'open' | 'absent' | 'refused' | 'preview'

/** `unconfirmed`: all is kept, but the environment did not confirm the end. `preview`: there was nothing to keep. */
export type Ended = 'ended' | 'unconfirmed' | 'preview'

export interface LmsStatus {
  readonly connection: Connection
  /** By „Lõpeta“, or with the page. */
  readonly ended: Ended | undefined
  readonly grade: Grade
  /** The environment takes answers, but not the points. */
  readonly pointsRefused: boolean
}

export interface LmsBackEnd extends BackEnd {
  readonly status: Store<LmsStatus>
  /** The path where the reader was when they left; empty where it is not known. */
  readonly location: string
  /** Where the reader is now. Whether it could be kept matters to nobody. */
  readonly arrive: (path: string) => void
  /** Ends the session; `status` tells how. False where the environment does not keep what it was given: then the session goes on. */
  readonly end: () => boolean
}

interface Setting {
  /** The window of the course. */
  readonly window: unknown
  readonly names: Names
  /** Ids of the marked questions that give points. */
  readonly questions: readonly string[]
  readonly now: () => Date
}

/** Finds the environment, opens the session and reads what is there. Never throws, nor do its calls but those that the store expects to. */
export const lmsBackEnd = ({ window: start, names, questions, now }: Setting): LmsBackEnd => {
  const api = findApi(start)
  const session = api && openSession(api)
  const found = session && readFound(session, names)
  const began = now().getTime()
  let ended: Ended | undefined
  const connection: Connection = !api ? 'absent' : !session || !found ? 'refused' : found.preview ? 'preview' : 'open'
  let before = found?.grade ?? { points: 0, status: undefined }
  let aside = found?.suspended.aside ?? ''
  let kept = textOf(found?.suspended)
  const interactions = session && interactionList(session, found?.interactions)
  const status = createStore<LmsStatus>({ connection, ended, grade: gradeOf(found?.suspended.state ?? emptyState, questions, before), pointsRefused: false })

  /** Throws where the environment does not take it. */
  const must = (taken: boolean | undefined): void => { if (taken !== true) throw new Error('the learning environment does not keep it') }
  const writable = () => {
    if (!session || connection !== 'open' || ended) throw new Error('there is no session')
    return session
  }
  const leave = (): void => {
    session?.set('cmi.core.session_time', timespan(now().getTime() - began))
    // Whoever comes back gets everything back.
    session?.set('cmi.core.exit', 'suspend')
  }
  if (connection === 'open') leave()

  return {
    status,
    location: found?.location ?? '',
    read: () => kept,
    write: (text, event) => {
      const { state } = readState(text)
      const grade = gradeOf(state, questions, before)
      before = grade
      status.set({ ...status.get(), grade })
      const interaction = interactionOf(event, now())
      if (interaction) interactions?.add(interaction)
      const { set, commit } = writable()
      must(set('cmi.suspend_data', writeSuspended(state, aside, names)))
      const points = [['raw', grade.points], ['min', 0], ['max', 100]] as const
      const taken = points.map(([field, value]) => set(`cmi.core.score.${field}`, String(value)))
      set('cmi.core.lesson_status', grade.status)
      interactions?.write()
      leave()
      must(commit())
      kept = text
      status.set({ connection, ended, grade, pointsRefused: taken[0] === false })
    },
    // Found when the session began, and written behind everything since.
    setAside: () => {},
    readAside: () => found?.suspended.readableNow.map(writeState) ?? [],
    erase: () => {
      const { set, commit } = writable()
      must(set('cmi.suspend_data', ''))
      must(commit())
      const unread = aside
      aside = ''
      kept = null
      // The points stay: the environment has been told of them, and the teacher sees them.
      status.set({ ...status.get(), grade: gradeOf(emptyState, questions, before) })
      return () => { aside = unread }
    },
    // No other page writes here.
    watch: () => {},
    findLost: () => {},
    arrive: (path) => {
      if (!session || connection !== 'open' || ended || path.length > 255) return
      session.set('cmi.core.lesson_location', path)
      session.commit()
    },
    end: () => {
      if (!session || ended || connection === 'absent' || connection === 'refused') return false
      if (connection === 'open') {
        leave()
        if (!session.commit()) return false
      }
      const confirmed = session.finish()
      ended = connection === 'preview' ? 'preview' : confirmed ? 'ended' : 'unconfirmed'
      status.set({ ...status.get(), ended })
      return true
    },
  }
}

/** As the store reads it. A text of a newer version stays behind the bar; the store need only hear that it is newer. */
const textOf = (suspended: ReturnType<typeof readFound>['suspended'] | undefined): string | null => {
  switch (suspended?.found) {
    case undefined: case 'nothing': return null
    case 'whole': return writeState(suspended.state)
    case 'damaged': return suspended.aside
    case 'newer': return JSON.stringify({ version: currentVersion + 1 })
  }
}

// Challenges that this reader has solved, kept in the browser apart from answers: they are no part of the course's marks. Storage may be
// blocked, full, or hold what somebody else put there; then they are known until the page is closed.
import { challengeIds, type ChallengeId } from '../model/builder/challenges.ts'
import { builderPrefix } from '../ui/forms.ts'
import { form } from '../ui/site-address.ts'
import { createStore, type Store } from '../ui/store.ts'

/** Deleted with everything else that is kept of the reader. */
export const solvedKey = `${builderPrefix}lahendatud`

/** More challenges than any edition has. */
const mostIds = 100

/** The ids that were kept, those of another edition's challenges too, each once; none where it is no list of ids. Never throws. */
export const parseSolved = (kept: string | null): readonly string[] => {
  try {
    const value: unknown = JSON.parse(kept ?? '[]')
    const ids: readonly unknown[] = Array.isArray(value) ? value : []
    return [...new Set(ids.filter((id) => typeof id === 'string').filter((id) => /^[a-z][a-z0-9-]{0,39}$/.test(id)))].slice(0, mostIds)
  } catch {
    return []
  }
}

export interface SolvedChallenges extends Store<readonly ChallengeId[]> {
  readonly add: (id: ChallengeId) => void
}

/** What is read and written where, if anywhere: each call may throw. */
interface Shelf {
  readonly read: () => string | null
  readonly write: (text: string) => void
}

/** Solved challenges in the order of the list. `shelf` is read before each change: another page may have added to it, or deleted it. */
export const solvedOn = (shelf: Shelf): SolvedChallenges & { readonly refresh: () => void } => {
  let unkept: readonly string[] = []
  const read = (): readonly string[] => {
    try {
      return parseSolved(shelf.read())
    } catch {
      return []
    }
  }
  const store = createStore<readonly ChallengeId[]>([])
  const show = (ids: readonly string[]): void => { store.set(challengeIds.filter((id) => ids.includes(id))) }
  const refresh = (): void => { show([...read(), ...unkept]) }
  refresh()
  return {
    ...store,
    refresh,
    add: (id) => {
      const ids = [...new Set([...read(), id])]
      try {
        shelf.write(JSON.stringify(ids))
      } catch {
        unkept = [...unkept, id]
      }
      show([...ids, ...unkept])
    },
  }
}

const nowhere: Shelf = { read: () => null, write: () => { throw new Error('kept nowhere') } }

// In a learning environment nothing of a pupil stays in the browser, and its own 4,096 characters are for answers.
const own = solvedOn(import.meta.env.SSR || form.keeper === 'environment' ? nowhere : {
  read: () => localStorage.getItem(solvedKey),
  write: (text) => { localStorage.setItem(solvedKey, text) },
})
if (!import.meta.env.SSR) addEventListener('storage', ({ key }) => { if (key === solvedKey || key === null) own.refresh() })

/** This reader's. */
export const solvedChallenges: SolvedChallenges = own

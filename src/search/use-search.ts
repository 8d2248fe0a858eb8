import { useEffect, useState } from 'react'
import type { Search } from './search.ts'
import type { SearchSite } from './site.ts'

export type Loading =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly search: Search }
  | { readonly kind: 'failed'; readonly error: unknown; readonly retry: () => void }

/** Of one attempt: what came, or why nothing did. */
interface Outcome { readonly attempt: number; readonly search?: Search; readonly error?: unknown }

/** Loads the search as soon as the component is there. */
export const useSearch = ({ load }: SearchSite): Loading => {
  const [attempt, setAttempt] = useState(0)
  // An outcome belongs to its attempt: while a new one runs, the old is no longer shown.
  const [outcome, setOutcome] = useState<Outcome>()
  useEffect(() => {
    let gone = false
    const end = (found: Omit<Outcome, 'attempt'>): void => { if (!gone) setOutcome({ attempt, ...found }) }
    const ready = (search: Search): void => { end({ search }) }
    load().then(ready, (error: unknown) => { end({ error }) })
    return () => { gone = true }
  }, [load, attempt])
  if (outcome?.attempt !== attempt) return { kind: 'loading' }
  if (outcome.search) return { kind: 'ready', search: outcome.search }
  return { kind: 'failed', error: outcome.error, retry: () => { setAttempt(attempt + 1) } }
}

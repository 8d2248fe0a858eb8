import { useEffect, useState } from 'react'
import type { Search } from './search.ts'
import type { SearchSite } from './site.ts'

export type Loading =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly search: Search }
  | { readonly kind: 'failed'; readonly retry: () => void }

/** Loads the search as soon as the component is there. */
export const useSearch = ({ load }: SearchSite): Loading => {
  const [attempt, setAttempt] = useState(0)
  // An outcome belongs to its attempt: while a new one runs, the old is no longer shown.
  const [outcome, setOutcome] = useState<{ readonly attempt: number; readonly search: Search | undefined }>()
  useEffect(() => {
    let gone = false
    const end = (search: Search | undefined): void => { if (!gone) setOutcome({ attempt, search }) }
    load().then(end, () => { end(undefined) })
    return () => { gone = true }
  }, [load, attempt])
  if (outcome?.attempt !== attempt) return { kind: 'loading' }
  if (outcome.search) return { kind: 'ready', search: outcome.search }
  return { kind: 'failed', retry: () => { setAttempt(attempt + 1) } }
}

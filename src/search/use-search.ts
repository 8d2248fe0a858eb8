import { useEffect, useState } from 'react'
import type { Search } from './search.ts'
import type { SearchSite } from './site.ts'

export type Loading =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly search: Search }
  | { readonly kind: 'failed'; readonly retry: () => void }

/** Loads the search as soon as the component is there. */
export const useSearch = ({ load }: SearchSite): Loading => {
  const [loading, setLoading] = useState<Loading>({ kind: 'loading' })
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let gone = false
    load().then(
      (search) => { if (!gone) setLoading({ kind: 'ready', search }) },
      () => { if (!gone) setLoading({ kind: 'failed', retry: () => { setLoading({ kind: 'loading' }); setAttempt((before) => before + 1) } }) },
    )
    return () => { gone = true }
  }, [load, attempt])
  return loading
}

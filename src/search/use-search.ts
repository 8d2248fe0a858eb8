import { useCallback, useEffect, useState } from 'react'
import type { Search } from './search.ts'
import type { SearchSite } from './site.ts'

export type Loading =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly search: Search }
  | { readonly kind: 'failed'; readonly retry: () => void }

/** Loads the search as soon as the component is there. */
export const useSearch = ({ load }: SearchSite): Loading => {
  const [outcome, setOutcome] = useState<Search | 'loading' | 'failed'>('loading')
  const begin = useCallback(async (): Promise<void> => {
    setOutcome(await load().catch((): 'failed' => 'failed'))
  }, [load])
  useEffect(() => { void begin() }, [begin])
  if (outcome === 'loading') return { kind: 'loading' }
  if (outcome !== 'failed') return { kind: 'ready', search: outcome }
  return { kind: 'failed', retry: () => { setOutcome('loading'); void begin() } }
}

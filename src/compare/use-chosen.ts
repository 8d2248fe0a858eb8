// Follows the address to a comparison whose stacks are here. Until they are, the one before stays.
import { comparable } from 'virtual:comparable'
import { useEffect, useState } from 'react'
import type { FigureStack } from '../diagram/figure-stack.ts'
import { visitShown } from '../system/asked-journey.ts'
import { useStore } from '../ui/store.ts'
import { chosenComparison, parseCompareRequest, type ChosenComparison } from './address.ts'
import { loadStacks, stacksNow } from './stacks.ts'

export interface Followed {
  readonly chosen: ChosenComparison
  readonly stacks: readonly FigureStack[]
  /** The step as it stands in the address. */
  readonly step: string | undefined
  /** Differs for each move, so that the same address may be followed twice; undefined for the prerendered comparison. */
  readonly visit: string | undefined
}

/** The comparison of the prerendered page. Its stacks have been loaded with the page's code. */
const prerendered = (): Followed => {
  const chosen = chosenComparison(comparable)
  return { chosen, stacks: stacksNow(chosen.ids) ?? [], step: undefined, visit: undefined }
}

interface Following {
  readonly followed: Followed
  readonly busy: boolean
  /** The stacks could not be loaded; call to try again. */
  readonly retry: (() => void) | undefined
}

export const useChosen = (): Following => {
  const visit = useStore(visitShown, undefined)
  const [followed, setFollowed] = useState(prerendered)
  const [failed, setFailed] = useState<string>()

  useEffect(() => {
    if (!visit || failed === visit.key) return
    let stale = false
    const request = parseCompareRequest(visit.search)
    const chosen = chosenComparison(comparable, request)
    const follow = (stacks: readonly FigureStack[]): void => {
      if (!stale) setFollowed({ chosen, stacks, step: request?.step, visit: visit.key })
    }
    const here = stacksNow(chosen.ids)
    if (here) follow(here)
    else loadStacks(chosen.ids).then(follow, () => { if (!stale) setFailed(visit.key) })
    return () => { stale = true }
  }, [visit, failed])

  const waiting = visit !== undefined && visit.key !== followed.visit
  return {
    followed,
    busy: waiting && failed !== visit.key,
    retry: waiting && failed === visit.key ? () => { setFailed(undefined) } : undefined,
  }
}

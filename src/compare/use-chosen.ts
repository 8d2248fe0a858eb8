// Follows the address to a comparison whose stacks are here. Until they are, the one before stays.
import { comparable } from 'virtual:comparable'
import { useEffect, useState } from 'react'
import type { FigureStack } from '../diagram/figure-stack.ts'
import { visitShown, type Visit } from '../system/asked-journey.ts'
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
  /** The stacks could not be loaded: why, and how to try again. */
  readonly failure: { readonly error: unknown; readonly retry: () => void } | undefined
}

/** What the address chooses to compare, and how to choose otherwise. */
export const useChosen = (): Following => {
  const visit = useStore(visitShown, undefined)
  const [followed, setFollowed] = useState(prerendered)
  const [failed, setFailed] = useState<{ readonly visit: string; readonly error: unknown }>()

  // While drawing, not in an effect: a press from before the page woke up comes right after, and must find what the address asks for.
  const here = visit && visit.key !== followed.visit ? stacksNow(idsIn(visit)) : undefined
  if (visit && here) setFollowed(following(visit, here))

  useEffect(() => {
    if (!visit || failed?.visit === visit.key || stacksNow(idsIn(visit))) return
    let stale = false
    const follow = (stacks: readonly FigureStack[]): void => { if (!stale) setFollowed(following(visit, stacks)) }
    loadStacks(idsIn(visit)).then(follow, (error: unknown) => { if (!stale) setFailed({ visit: visit.key, error }) })
    return () => { stale = true }
  }, [visit, failed])

  const waiting = visit !== undefined && visit.key !== followed.visit ? visit : undefined
  const loading = waiting && stacksNow(idsIn(waiting)) === undefined
  return {
    followed,
    busy: loading === true && failed?.visit !== waiting?.key,
    failure: waiting && failed?.visit === waiting.key ? { error: failed.error, retry: () => { setFailed(undefined) } } : undefined,
  }
}

/** What the address of the visit asks for, its stacks being here. The same stacks stay the same object, so that another view or step draws nothing anew. */
const following = (visit: Visit, stacks: readonly FigureStack[]) => (before: Followed): Followed => {
  const request = parseCompareRequest(visit.search)
  const chosen = chosenComparison(comparable, request)
  const same = sameIds(before.stacks, stacks)
  return { chosen: same ? { ...chosen, ids: before.chosen.ids } : chosen, stacks: same ? before.stacks : stacks, step: request?.step, visit: visit.key }
}

const idsIn = ({ search }: Visit): readonly string[] => chosenComparison(comparable, parseCompareRequest(search)).ids

const sameIds = (one: readonly FigureStack[], other: readonly FigureStack[]): boolean => one.length === other.length && one.every(({ id }, index) => id === other[index]?.id)

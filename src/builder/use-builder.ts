// The builder follows the address once awake, and the address follows the builder.
import { useEffect, useReducer, useState } from 'react'
import { emptyDraft } from '../model/builder/item.ts'
import { visitShown, type Visit } from '../system/asked-journey.ts'
import { showSearch, siteAddress } from '../ui/site-address.ts'
import { useStore } from '../ui/store.ts'
import { builderSearch, parseBuilderRequest, type Travel } from './address.ts'
import { firstSession, next, type Move, type Session } from './session.ts'

interface Builder {
  readonly session: Session
  readonly move: (move: Move) => void
  readonly travel: Travel | undefined
  readonly setTravel: (travel: Travel | undefined) => void
  /** The search part that holds all of it. */
  readonly search: string
}

/** The builder's state: what is built, its way back, the journey that is shown, and the address that shares it. */
export const useBuilder = (): Builder => {
  const visit = useStore(visitShown, undefined)
  const [session, move] = useReducer(next, firstSession)
  const [travel, setTravel] = useState<Travel>()
  const [followed, setFollowed] = useState<Visit>()
  const [bad, setBad] = useState(false)
  if (visit && visit !== followed) {
    const { travel: asked, ...request } = parseBuilderRequest(visit.search)
    setFollowed(visit)
    setTravel(asked)
    setBad(request.bad !== undefined)
    move({ do: 'visit', ...request })
  }
  const { workshop: { draft }, challenge } = session
  const search = builderSearch(draft, challenge, travel)
  useEffect(() => {
    // An address from a newer course stays, so that loading the page anew may still open it.
    if (!followed || (bad && draft.length === emptyDraft.length) || siteAddress().search === search) return
    showSearch(search)
  }, [followed, bad, draft, search])
  return { session, move, travel, setTravel, search }
}

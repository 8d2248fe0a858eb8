// Questions that a stack itself answers: which of its layers … Asked by questions whose answer is a layer.
import { classify, type Family } from './classify.ts'
import { fold } from './fold.ts'
import { journey } from './journey/journey.ts'
import type { Work } from './journey/step.ts'
import type { LayerId, Stack } from './layers.ts'
import { modeOf } from './mode.ts'
import type { Operation } from './operations.ts'
import { offers } from './offers.ts'
import { executor, layerById } from './structure.ts'

/** A journey asked about: `canAsk` must hold. */
export interface JourneyAsked { readonly operation: Operation; readonly from: LayerId }

export type LayerQuery =
  /** Which layers are a vahekiht. */
  | { readonly which: 'intermediary' }
  /** Which layers are a vahekiht of this family. */
  | { readonly which: 'family'; readonly family: Family }
  /** Which layers offer a whole machine, or a system's calls, to what stands on them. */
  | { readonly which: 'offers'; readonly offer: 'machine' | 'system' }
  /** Which layers' code the real processor runs in kernel mode of the host; or not, although the code believes itself in kernel mode. */
  | { readonly which: 'runs'; readonly as: 'kernel' | 'believes-kernel' }
  /** Which layer really executes the instructions of the layer `from`. */
  | { readonly which: 'executes'; readonly from: LayerId }
  /** Which layer the request reaches first after the one that asks. */
  | { readonly which: 'notices-first' } & JourneyAsked
  /** In which layer the request stands at the end of that still, counted from 1. */
  | { readonly which: 'stands'; readonly step: number } & JourneyAsked
  /** Which layers do this work on the way. */
  | { readonly which: 'does'; readonly work: Work['kind'] } & JourneyAsked

/** The layers that the query means, in stack order; none where it means none. The stack must pass `check`. */
export const layersFor = (stack: Stack, query: LayerQuery): LayerId[] => {
  const ids = new Set(answer(stack, query))
  return stack.map(({ id }) => id).filter((id) => ids.has(id))
}

const answer = (stack: Stack, query: LayerQuery): readonly LayerId[] => {
  switch (query.which) {
    case 'intermediary': return classify(stack).map(({ at }) => at)
    case 'family': return classify(stack).filter(({ family }) => family === query.family).map(({ at }) => at)
    case 'offers': return stack.filter((layer) => offers(stack, layer).some(({ kind }) => kind === query.offer)).map(({ id }) => id)
    case 'runs': return stack.filter((layer) => {
      const mode = modeOf(stack, layer)
      if (!mode) return false
      const real = mode.world === 0 && mode.ring === 0 && mode.inside === undefined
      return query.as === 'kernel' ? real : mode.believedRing === 0 && (mode.ring !== 0 || mode.inside !== undefined)
    }).map(({ id }) => id)
    case 'executes': return [executor(stack, layerById(stack, query.from)).id]
    case 'notices-first': return journey(stack, query.from, query.operation).filter((step) => step.kind === 'crossing').slice(0, 1).map(({ to }) => to)
    case 'stands': return fold(query.from, journey(stack, query.from, query.operation)).slice(query.step - 1, query.step).map(({ at }) => at)
    case 'does': return journey(stack, query.from, query.operation).filter((step) => step.kind === 'work' && step.work.kind === query.work).map(({ to }) => to)
  }
}

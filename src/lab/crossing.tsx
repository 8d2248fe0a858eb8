import { useMemo } from 'react'
import type { FigureStack } from '../diagram/figure-stack.ts'
import { plateOf } from '../diagram/plate.ts'
import { Still } from '../diagram/still.tsx'
import { storyOf } from '../diagram/story.ts'
import { exitOf } from '../model/lab/exits.ts'
import type { EventKind } from '../model/lab/run.ts'
import type { Operation } from '../model/operations.ts'
import { labStrings } from '../strings/lab.ts'
import { formsOf } from '../strings/sentences.ts'

/** Every event of a lab goes the way of a request to a port: out of the guest, to whoever answers for its devices, and back. */
const way: Operation = { kind: 'privileged', instruction: 'port' }

/** The stack under KVM, with the crossings that this event would be. */
export function Crossing({ stack, kind }: { readonly stack: FigureStack; readonly kind: EventKind }) {
  const shown = useMemo(() => crossingOf(stack, kind), [stack, kind])
  if (!shown) return null
  return (
    <div className="lab-crossing" data-event={kind}>
      <div className="lab-picture"><Still plate={shown.plate} moment={shown.moment} number={1} /></div>
      <p className="lab-note">{labStrings.crossing(kind, ...shown.names)}</p>
      <p className="lab-note">{labStrings.crossed(shown.moment.crossings, exitOf(kind).reason)}</p>
    </div>
  )
}

/** Undefined where the stack has no guest with a monitor; the check of the content lets no lab have such a stack. */
export const crossingOf = (stack: FigureStack, kind: EventKind) => {
  const guest = stack.layers.findLast((layer) => layer.kind === 'kernel' && layer.seat?.monitor !== undefined)
  const monitor = guest?.kind === 'kernel' ? guest.seat?.monitor : undefined
  if (!guest?.on || monitor === undefined) return undefined
  const story = storyOf(stack, way, guest.id)
  const turn = story.findIndex((moment) => moment.at === monitor)
  const home = story.findLastIndex((moment) => moment.at === guest.id)
  const back = exitOf(kind).way === 'back'
  const moment = story[back ? home : turn]
  if (turn < 0 || !moment) return undefined
  // The whole way there, from the guest on, or the whole way back to it, as one moment.
  const passed = (back ? story.slice(turn + 1, home + 1) : story.slice(1, turn + 1))
  const layers = passed.flatMap((each) => each.way)
  const name = (id: string): string => formsOf(stack.names, id).nominative
  return {
    plate: plateOf(stack),
    moment: {
      ...moment,
      way: layers.filter((layer, index) => layer !== layers[index - 1]),
      // A value that comes back was fetched first: every crossing of the journey is the event's.
      crossings: story.slice(1, (back ? home : turn) + 1).flatMap((each) => each.crossings),
      visited: new Map<string, number>(),
    },
    names: [name(guest.id), name(guest.on), name(monitor)] as const,
  }
}

import { useMemo } from 'react'
import type { FigureStack } from '../diagram/figure-stack.ts'
import { plateOf } from '../diagram/plate.ts'
import { Still } from '../diagram/still.tsx'
import { storyOf } from '../diagram/story.ts'
import type { Operation } from '../model/operations.ts'
import { labStrings } from '../strings/lab.ts'
import { formsOf } from '../strings/sentences.ts'

/** Every event of a lab goes the way of a write to a port: out of the guest, to whoever answers for its devices. */
const way: Operation = { kind: 'privileged', instruction: 'port' }

/** The stack under KVM, with the crossing that an event would be. */
export function Crossing({ stack }: { readonly stack: FigureStack }) {
  const shown = useMemo(() => crossingOf(stack), [stack])
  if (!shown) return null
  return (
    <div className="lab-crossing">
      <div className="lab-picture"><Still plate={shown.plate} moment={shown.moment} number={1} /></div>
      <p className="lab-note">{labStrings.crossing(...shown.names)}</p>
    </div>
  )
}

/** Undefined where the stack has no guest with a monitor; the check of the content lets no lab have such a stack. */
const crossingOf = (stack: FigureStack) => {
  const guest = stack.layers.findLast((layer) => layer.kind === 'kernel' && layer.seat?.monitor !== undefined)
  const monitor = guest?.kind === 'kernel' ? guest.seat?.monitor : undefined
  if (!guest?.on || monitor === undefined) return undefined
  const story = storyOf(stack, way, guest.id)
  const at = story.findIndex((moment) => moment.at === monitor)
  const moment = story[at]
  if (!moment) return undefined
  // The whole way there, from the guest on, as one moment.
  const passed = story.slice(1, at + 1).flatMap(({ way: steps }) => steps)
  const name = (id: string): string => formsOf(stack.names, id).nominative
  return {
    plate: plateOf(stack),
    moment: { ...moment, way: passed.filter((layer, index) => layer !== passed[index - 1]), visited: new Map<string, number>() },
    names: [name(guest.id), name(guest.on), name(monitor)] as const,
  }
}

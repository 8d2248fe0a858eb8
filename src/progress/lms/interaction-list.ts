// The list of answers in the environment. It only grows, one whole interaction after another.
import type { Interaction } from './interaction.ts'
import type { LmsSession } from './session.ts'

export interface InteractionList {
  readonly add: (interaction: Interaction) => void
  /** Writes those that wait. One that is refused is tried again at the next time, in the same place. */
  readonly write: () => void
}

/** Where an environment answers nothing for long, old answers of the list give way: the state holds them all the same. */
const mostWaiting = 200

/** `count`: how many there are; undefined where the environment has no such list. */
export const interactionList = (session: LmsSession, count: number | undefined): InteractionList => {
  const waiting: Interaction[] = []
  let next = count
  return {
    add: (interaction) => {
      waiting.push(interaction)
      if (waiting.length > mostWaiting) waiting.shift()
    },
    write: () => {
      for (let [first] = waiting; first && next !== undefined; [first] = waiting) {
        const place = next
        const [[, id] = ['id', '']] = first
        if (!session.set(`cmi.interactions.${String(place)}.id`, id)) {
          if (notImplemented.includes(session.lastError())) next = undefined
          return
        }
        // A field that it does not want is left out; the rest of the answer stands.
        first.slice(1).forEach(([field, value]) => { session.set(`cmi.interactions.${String(place)}.${field}`, value) })
        waiting.shift()
        next = place + 1
      }
    },
  }
}

/** 401: the element is not there at all; 402 and 201: it is meant otherwise. Asking again would be of no use. */
const notImplemented = ['401', '402', '201']

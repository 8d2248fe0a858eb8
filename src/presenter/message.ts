// What comes over the channel is from outside: another edition of the course, another page, a hostile frame. It is parsed
// whole or ignored.
import type { Predictions, Session, SessionMessage } from '../model/session.ts'

export type Message =
  | { readonly kind: 'session'; readonly message: SessionMessage }
  /** Somebody has just come: whoever has a session tells it. */
  | { readonly kind: 'hello'; readonly lesson: string; readonly role: Role }
  /** Where the presenter points, in hundredths of the stage; absent: nowhere. */
  | { readonly kind: 'pointer'; readonly lesson: string; readonly at: Point | undefined }

/** Which side speaks. */
export type Role = 'projector' | 'presenter'

export interface Point { readonly x: number; readonly y: number }

/** Other editions write another number; they are not understood, and not guessed at. */
const version = 2

const longestName = 120

/** As it travels. */
export const written = (message: Message): object => ({ vahekiht: version, ...message })

/** Undefined for whatever is not exactly one of ours. */
export const parseMessage = (data: unknown): Message | undefined => {
  if (!isRecord(data) || data['vahekiht'] !== version) return undefined
  switch (data['kind']) {
    case 'hello': {
      const { lesson, role } = data
      return isName(lesson) && (role === 'projector' || role === 'presenter') ? { kind: 'hello', lesson, role } : undefined
    }
    case 'pointer': {
      const { lesson, at } = data
      if (!isName(lesson)) return undefined
      if (at === undefined) return { kind: 'pointer', lesson, at: undefined }
      return isRecord(at) && isShare(at['x']) && isShare(at['y']) ? { kind: 'pointer', lesson, at: { x: at['x'], y: at['y'] } } : undefined
    }
    case 'session': {
      const { message } = data
      if (!isRecord(message)) return undefined
      const { lesson, revision, sender } = message
      const session = parseSession(message['session'])
      return isName(lesson) && isName(sender) && isCount(revision) && session ? { kind: 'session', message: { lesson, revision, sender, session } } : undefined
    }
    default: return undefined
  }
}

const parseSession = (data: unknown): Session | undefined => {
  if (!isRecord(data)) return undefined
  const { slide, step, black, revealed, votes, held } = data
  const predictions = parsePredictions(data['predictions'])
  if (!isCount(slide) || !isCount(step) || typeof black !== 'boolean' || typeof revealed !== 'boolean' || !isVotes(votes) || typeof held !== 'boolean' || !predictions) return undefined
  return { slide, step, black, revealed, votes, held, predictions }
}

/** More figures than any lesson has. */
const mostPredictions = 100

/** From the other window, or from the history of this one. Undefined for whatever is not exactly predictions of figures. */
export const parsePredictions = (data: unknown): Predictions | undefined => {
  if (!isRecord(data)) return undefined
  const entries = Object.entries(data)
  const known = entries.flatMap(([id, how]): [string, 'answered' | 'skipped'][] => (isName(id) && (how === 'answered' || how === 'skipped') ? [[id, how]] : []))
  return known.length === entries.length && known.length <= mostPredictions ? Object.fromEntries(known) : undefined
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
const isName = (value: unknown): value is string => typeof value === 'string' && value.length > 0 && value.length <= longestName
const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= Number.MAX_SAFE_INTEGER / 2
const isShare = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 100
const isVotes = (value: unknown): value is number[][] =>
  Array.isArray(value) && value.length <= 2 && value.every((round) => Array.isArray(round) && round.length <= 12 && round.every(isCount))

// Between the projector's window and the presenter's: a BroadcastChannel where the browser lets pages of the site share one,
// and messages from window to window besides, for pages opened from a folder, where every page is a stranger to the others.
import { parseMessage, written, type Message } from './message.ts'

export interface Channel {
  readonly send: (message: Message) => void
  /** A window that this one has opened takes part too. */
  readonly addWindow: (other: Window) => void
  readonly close: () => void
}

/**
 * Calls `receive` with each message of ours about this lesson; all others are ignored. `word`: what the windows of this class have in common,
 * where their origin says nothing of them (class-word.ts).
 */
export const openChannel = (lesson: string, word: string | undefined, receive: (message: Message) => void): Channel => {
  const broadcast = typeof BroadcastChannel === 'function' ? new BroadcastChannel('vahekiht:klass') : undefined
  const windows = new Set<Window>()
  // What other windows are told of this one. Pages from a disk are nobody's to each other, whatever they call themselves.
  const ownOrigin = location.protocol === 'file:' ? 'null' : location.origin
  const opener: unknown = window.opener
  if (isWindow(opener)) windows.add(opener)

  const take = (data: unknown): void => {
    const message = spokenWord(data) === word ? parseMessage(data) : undefined
    if (message && lessonOf(message) === lesson) receive(message)
  }
  if (broadcast) broadcast.onmessage = ({ data }: MessageEvent<unknown>) => { take(data) }
  const fromWindow = ({ data, origin, source }: MessageEvent<unknown>): void => {
    // Only windows that opened this one or that it opened, and only pages of the same site; a folder's pages all are 'null'.
    if (isWindow(source) && windows.has(source) && origin === ownOrigin) take(data)
  }
  addEventListener('message', fromWindow)

  return {
    send: (message) => {
      const data = word === undefined ? written(message) : { ...written(message), word }
      broadcast?.postMessage(data)
      for (const other of windows) if (!other.closed) other.postMessage(data, ownOrigin === 'null' ? '*' : ownOrigin)
    },
    addWindow: (other) => { windows.add(other) },
    close: () => {
      broadcast?.close()
      removeEventListener('message', fromWindow)
    },
  }
}

const spokenWord = (data: unknown): unknown => (typeof data === 'object' && data !== null && 'word' in data ? data.word : undefined)

const lessonOf = (message: Message): string => (message.kind === 'session' ? message.message.lesson : message.lesson)

/** Windows of other origins let nothing but this be asked. */
const isWindow = (value: unknown): value is Window => typeof value === 'object' && value !== null && 'postMessage' in value && 'closed' in value

// The session of this window: obeys commands, follows the address, and stays equal to the other window's.
import { placedAt, isNewer, obey, type Command, type Session, type SessionMessage, type Slide } from '../model/session.ts'
import { createStore, type Store } from '../ui/store.ts'
import { openChannel } from './channel.ts'
import { classWord, windowName } from './class-word.ts'
import type { Message, Point, Role } from './message.ts'

export interface ClassSession {
  readonly session: Store<Session>
  /** Where the presenter points. */
  readonly pointer: Store<Point | undefined>
  /** Whether the other side has been heard lately. */
  readonly connected: Store<boolean>
  readonly command: (command: Command) => void
  readonly point: (at: Point | undefined) => void
  readonly addWindow: (other: Window) => void
  /** What a window must be called to be of this class. */
  readonly nameOf: (role: Role) => string
  readonly close: () => void
}

/** In milliseconds: each side says that it is there, and is missed when it has been silent for three times as long. */
const heartbeat = 2000

/** `first` is what the address asked for; the other side's session, where there is one, holds instead unless `insists`. */
export const joinClass = (lesson: string, role: Role, slides: readonly Slide[], first: Session, insists: boolean): ClassSession => {
  const session = createStore(first)
  const pointer = createStore<Point | undefined>(undefined)
  const connected = createStore(false)
  const sender = `${role}-${crypto.getRandomValues(new Uint32Array(1))[0]?.toString(36) ?? ''}`
  // A window that was only opened knows nothing better than any session under way; one that a link sent to a place does.
  let own: Pick<SessionMessage, 'revision' | 'sender'> = { revision: 0, sender }
  let heard = 0

  const tell = (): void => { channel.send({ kind: 'session', message: { lesson, session: session.get(), ...own } }) }
  const receive = (message: Message): void => {
    if (message.kind !== 'pointer') {
      heard = Date.now()
      connected.set(true)
    }
    switch (message.kind) {
      case 'pointer': pointer.set(message.at); return
      case 'hello': if (message.role !== role) tell(); return
      case 'session': {
        const { message: { session: theirs, revision, sender: by } } = message
        if (isNewer({ revision, sender: by }, own)) {
          own = { revision, sender: by }
          // The other window may hold another edition of the lesson.
          session.set(placedAt(theirs, slides, theirs.slide, theirs.step))
        } else if (revision !== own.revision || by !== own.sender) {
          tell()
        }
      }
    }
  }
  const word = classWord(role)
  const channel = openChannel(lesson, word, receive)
  channel.send({ kind: 'hello', lesson, role })
  if (insists) {
    own = { revision: Date.now(), sender }
    tell()
  }
  const timer = setInterval(() => {
    channel.send({ kind: 'hello', lesson, role })
    if (Date.now() - heard > 3 * heartbeat) connected.set(false)
  }, heartbeat)

  return {
    session, pointer, connected,
    command: (command) => {
      const next = obey(session.get(), slides, command)
      if (next === session.get()) return
      session.set(next)
      own = { revision: own.revision + 1, sender }
      tell()
    },
    point: (at) => {
      pointer.set(at)
      channel.send({ kind: 'pointer', lesson, at })
    },
    addWindow: channel.addWindow,
    nameOf: (other) => windowName(other, word),
    close: () => {
      clearInterval(timer)
      channel.close()
    },
  }
}

// A class session as plain data: what the projector shows now. The projector's page and the presenter's page hold the same
// session and obey the same commands; nothing here knows of windows, keys or channels.

/** What can be shown, in the order of the lesson. Ids are those of the lesson's figures and questions. */
export type Slide =
  | {
    readonly kind: 'figure'
    readonly id: string
    /** Stills, at least 1. */
    readonly steps: number
    /** The same steps as the slide before, seen in another way: going from one to the other keeps the step, and steps do not lead into it. */
    readonly view?: boolean
    /** The class predicts before this step, from 0 and never the first, how many layers there are to choose from. */
    readonly asks?: { readonly step: number; readonly options: number }
  }
  | { readonly kind: 'question'; readonly id: string; /** Options, at least 2. */ readonly options: number }

/** How the class came past a figure's question: by predicting, or by passing it over. By the figure's id. */
export type Predictions = Readonly<Record<string, 'answered' | 'skipped'>>

export interface Session {
  /** From 0. */
  readonly slide: number
  /** From 0; always 0 on a question. */
  readonly step: number
  /** The screen is dark; the place is kept. */
  readonly black: boolean
  /** The answers of the question on the screen are shown. */
  readonly revealed: boolean
  /** Hands counted for each option of the question on the screen: first vote, and after the discussion. */
  readonly votes: readonly (readonly number[])[]
  /** The figure asks what comes next, and waits. */
  readonly held: boolean
  /** Figures that do not ask any more. */
  readonly predictions: Predictions
}

export type Command =
  | { readonly kind: 'next' | 'previous' | 'first' | 'last' | 'next-slide' | 'previous-slide' | 'black' | 'reveal' | 'revote' | 'skip' }
  | { readonly kind: 'go'; readonly slide: number; readonly step: number }
  | { readonly kind: 'count'; readonly option: number; readonly by: 1 | -1 }

export const start: Session = { slide: 0, step: 0, black: false, revealed: false, votes: [], held: false, predictions: {} }

const clamp = (value: number, most: number): number => Math.max(0, Math.min(Number.isFinite(value) ? Math.trunc(value) : 0, Math.max(0, most)))

const lastStepOf = (slide: Slide | undefined): number => (slide?.kind === 'figure' ? slide.steps - 1 : 0)

const isView = (slide: Slide | undefined): boolean => slide?.kind === 'figure' && slide.view === true

/** The slide whose steps this one shows: itself, unless it is another view. */
const baseOf = (slides: readonly Slide[], index: number): number => (index > 0 && isView(slides[index]) ? baseOf(slides, index - 1) : index)

/** What the slide still has to ask, undefined where it asks nothing or has been answered. */
const openQuestion = (slide: Slide | undefined, predictions: Predictions): { readonly step: number; readonly options: number } | undefined =>
  (slide?.kind === 'figure' && slide.asks && !Object.hasOwn(predictions, slide.id) ? slide.asks : undefined)

/**
 * The nearest place that the slides have. Another slide begins with its answers hidden and no votes. A figure that asks is not shown beyond its
 * question, wherever the class comes from: there it waits.
 */
export const placedAt = (session: Session, slides: readonly Slide[], slide: number, step: number): Session => {
  const index = clamp(slide, slides.length - 1)
  const moved = index !== session.slide
  const wanted = clamp(step, lastStepOf(slides[index]))
  const asks = openQuestion(slides[index], session.predictions)
  const held = asks !== undefined && (wanted >= asks.step || (!moved && session.held && wanted === session.step))
  return {
    ...session,
    slide: index,
    step: held ? asks.step - 1 : wanted,
    held,
    // Whoever leaves the question leaves its votes.
    ...((moved || (session.held && !held)) && { revealed: false, votes: [] }),
  }
}

/** Most hands that can be counted for one option: more is a slip of the finger. */
const mostHands = 999

/**
 * The session after a command. While the screen is dark only `black` does anything, so that a clicker pressed in the
 * dark does not move on unseen.
 */
export const obey = (session: Session, slides: readonly Slide[], command: Command): Session => {
  const { slide, step } = session
  const here = slides[slide]
  if (session.black && command.kind !== 'black') return session
  switch (command.kind) {
    case 'next': {
      if (session.held) return passed(session, slides, handsIn(session) > 0 ? 'answered' : 'skipped')
      if (step < lastStepOf(here)) return placedAt(session, slides, slide, step + 1)
      const following = slides.findIndex((other, index) => index > slide && !isView(other))
      return following < 0 ? session : placedAt(session, slides, following, 0)
    }
    // Back into the last step of the slide before: the way back is the way forth.
    case 'previous': {
      const before = baseOf(slides, baseOf(slides, slide) - 1)
      return step > 0 ? placedAt(session, slides, slide, step - 1) : before < 0 ? session : placedAt(session, slides, before, lastStepOf(slides[before]))
    }
    case 'first': return placedAt(session, slides, baseOf(slides, slide) === 0 ? slide : 0, 0)
    case 'last': {
      const end = baseOf(slides, slides.length - 1)
      return placedAt(session, slides, baseOf(slides, slide) === end ? slide : end, lastStepOf(slides[end]))
    }
    case 'next-slide': return slide < slides.length - 1 ? placedAt(session, slides, slide + 1, isView(slides[slide + 1]) ? step : 0) : session
    case 'previous-slide': return isView(here) ? placedAt(session, slides, slide - 1, step) : placedAt(session, slides, step > 0 ? slide : slide - 1, 0)
    case 'go': return placedAt(session, slides, command.slide, command.step)
    case 'black': return { ...session, black: !session.black }
    case 'skip': return session.held ? passed({ ...session, votes: [] }, slides, 'skipped') : session
    case 'reveal': return session.held ? passed(session, slides, 'answered') : here?.kind === 'question' ? { ...session, revealed: !session.revealed } : session
    case 'revote': {
      const options = optionsOf(session, slides)
      return options !== undefined && session.votes.length === 1 ? { ...session, revealed: false, votes: [...session.votes, noHands(options)] } : session
    }
    case 'count': {
      const options = optionsOf(session, slides)
      return options === undefined ? session : counted(session, options, command.option, command.by)
    }
  }
}

/** How many options there are to vote for now; undefined where nothing is asked. */
const optionsOf = ({ slide, held, predictions }: Session, slides: readonly Slide[]): number | undefined => {
  const here = slides[slide]
  return here?.kind === 'question' ? here.options : held ? openQuestion(here, predictions)?.options : undefined
}

const handsIn = ({ votes }: Session): number => (votes.at(-1) ?? []).reduce((sum, hands) => sum + hands, 0)

/** On to the step that was asked about; the votes stay, to be compared with it. */
const passed = (session: Session, slides: readonly Slide[], how: 'answered' | 'skipped'): Session => {
  const here = slides[session.slide]
  if (here?.kind !== 'figure' || !here.asks) return session
  return { ...session, step: here.asks.step, held: false, predictions: { ...session.predictions, [here.id]: how } }
}

const noHands = (options: number): number[] => Array.from({ length: options }, () => 0)

const counted = (session: Session, options: number, option: number, by: 1 | -1): Session => {
  if (option < 0 || option >= options) return session
  const rounds = session.votes.length === 0 ? [noHands(options)] : session.votes
  const now = rounds.at(-1) ?? noHands(options)
  const changed = now.map((hands, index) => (index === option ? Math.max(0, Math.min(mostHands, hands + by)) : hands))
  return { ...session, votes: [...rounds.slice(0, -1), changed] }
}

/** What one side tells the other: always the whole session, so that a lost or late message does no harm. */
export interface SessionMessage {
  readonly lesson: string
  readonly session: Session
  /** Grows with every command, on whichever side; the higher one holds. */
  readonly revision: number
  /** Decides between two of the same revision, alike on both sides. */
  readonly sender: string
}

/** Whether the message is newer than what this side has. */
export const isNewer = (message: Pick<SessionMessage, 'revision' | 'sender'>, own: Pick<SessionMessage, 'revision' | 'sender'>): boolean =>
  message.revision > own.revision || (message.revision === own.revision && message.sender > own.sender)

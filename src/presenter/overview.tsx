import type { ReactElement } from 'react'
import { Still } from '../diagram/still.tsx'
import type { Session } from '../model/session.ts'
import { Prose } from '../ui/prose.tsx'
import { presenterStrings } from '../strings/presenter.ts'
import type { Deck } from './deck.ts'

interface OverviewProps {
  readonly deck: Deck
  readonly session: Session
  readonly onGo: (slide: number) => void
}

/** Every slide as a button. */
export const Overview = ({ deck, session, onGo }: OverviewProps): ReactElement => (
  <ol className="overview">
    {deck.slides.map((slide, index) => (
      <li key={slide.id}>
        <button type="button" aria-current={index === session.slide ? 'true' : undefined} onClick={() => { onGo(index) }}>
          {slide.kind === 'figure'
            ? <><span className="overview-picture"><Still plate={slide.plate} small /></span><b>{slide.title}</b></>
            : <><small>{slide.question.role === 'prediction' ? presenterStrings.prediction : presenterStrings.question}</small> <b><Prose text={slide.question.prompt} /></b></>}
        </button>
      </li>
    ))}
  </ol>
)

import type { ReactElement } from 'react'
import { Still } from '../diagram/still.tsx'
import type { Session } from '../model/session.ts'
import { Prose } from '../ui/prose.tsx'
import { presenterStrings } from '../strings/presenter.ts'
import type { Plate } from '../diagram/plate.ts'
import { titleOf, type Deck, type ShownSlide } from './deck.ts'

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
          {slide.kind !== 'question'
            ? <><span className="overview-picture">{platesOf(slide).map((plate, at) => <Still key={at} plate={plate} small />)}</span><b>{titleOf(slide)}</b></>
            : <><small>{slide.question.role === 'prediction' ? presenterStrings.prediction : presenterStrings.question}</small> <b><Prose text={slide.question.prompt} /></b></>}
        </button>
      </li>
    ))}
  </ol>
)

const platesOf = (slide: Exclude<ShownSlide, { kind: 'question' }>): readonly Plate[] =>
  (slide.kind === 'figure' ? [slide.plate] : slide.seen.flatMap((at) => slide.comparison.columns[at]?.plate ?? []))

// The list of steps, each with two buttons that move it. At the ends they stay focusable: whoever holds a key must not be thrown out.
import { useId } from 'react'
import type { OrderMarking, Piece } from '../model/quiz.ts'
import { quizStrings } from '../strings/quiz.ts'
import { MarkIcon } from './mark-icon.tsx'

interface PiecesProps {
  readonly pieces: readonly Piece[]
  /** Once checked: which places are right. */
  readonly places: OrderMarking['places'] | undefined
  readonly onMove: (from: number, to: number) => void
}

/** Steps with buttons that move them up and down. */
export const Pieces = ({ pieces, places, onMove }: PiecesProps) => {
  const list = useId()
  return (
    <ol className="order">
      {pieces.map(({ id, text }, index) => {
        const place = places?.[index]
        const button = (direction: 'up' | 'down', to: number) => (
          <button type="button" data-move={direction} aria-disabled={to < 0 || to >= pieces.length} aria-label={quizStrings[direction](index + 1)} aria-describedby={`${list}${id}`}
            onClick={() => { onMove(index, to) }}><svg viewBox="0 0 12 8" aria-hidden="true"><path d={direction === 'up' ? 'M1 7l5-5 5 5' : 'M1 1l5 5 5-5'} /></svg></button>
        )
        return (
          <li key={id}>
            <span id={`${list}${id}`}>{place && <><MarkIcon right={place.right} /> <span className="visually-hidden">{place.right ? quizStrings.rightPlace : quizStrings.wrongPlace} </span></>}{text}</span>
            {!places && <span className="order-moves needs-script">{button('up', index - 1)}{button('down', index + 1)}</span>}
          </li>
        )
      })}
    </ol>
  )
}

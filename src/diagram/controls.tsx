// Buttons of a figure. At the ends they stay focusable: a reader who holds a key or a switch there must not be thrown out.
import type { ReactElement } from 'react'
import { diagramStrings } from '../strings/diagram.ts'

interface ControlsProps {
  readonly step: number
  readonly last: number
  readonly onStep: (step: number) => void
}

/** `data-figure-button` names each button for pages that must remember a press made before the figure has woken up. */
export const Controls = ({ step, last, onStep }: ControlsProps): ReactElement => {
  const button = (name: 'first' | 'previous' | 'next', to: number, possible: boolean): ReactElement => (
    <button type="button" className="figure-button" data-figure-button={name} aria-disabled={!possible} onClick={() => { if (possible) onStep(to) }}>
      {name === 'previous' && <Chevron />}{diagramStrings[name]}{name === 'next' && <Chevron />}
    </button>
  )
  return (
    <div className="figure-controls" role="group" aria-label={diagramStrings.controls}>
      {button('previous', step - 1, step > 0)}
      {button('next', step + 1, step < last)}
      {button('first', 0, step > 0)}
      <span className="figure-counter">{diagramStrings.counter(step + 1, last + 1)}</span>
    </div>
  )
}

const Chevron = (): ReactElement => <svg className="chevron" viewBox="0 0 8 12" aria-hidden="true"><path d="M2 1l5 5-5 5" /></svg>

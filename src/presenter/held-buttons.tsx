import type { ReactElement } from 'react'
import type { Command, Session } from '../model/session.ts'
import { presenterStrings } from '../strings/presenter.ts'

interface HeldButtonsProps {
  readonly session: Session
  readonly command: (command: Command) => void
}

/** In the place of „Edasi“ while the figure waits for the class: to the step that was asked about, with what the class has said or without. */
export const HeldButtons = ({ session, command }: HeldButtonsProps): ReactElement => (
  <>
    <button type="button" className="primary" onClick={() => { command({ kind: 'reveal' }) }}>{presenterStrings.goOn}</button>
    <button type="button" onClick={() => { command({ kind: 'skip' }) }}>{presenterStrings.skip}</button>
    {session.votes.length === 1 && <button type="button" onClick={() => { command({ kind: 'revote' }) }}>{presenterStrings.revote}</button>}
  </>
)

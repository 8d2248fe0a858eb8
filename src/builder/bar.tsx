import type { Action, Workshop } from '../model/builder/workshop.ts'
import { builderStrings } from '../strings/builder.ts'
import type { Session } from './session.ts'

interface BarProps {
  readonly workshop: Workshop
  readonly said: Session['said']
  readonly onAct: (action: Action) => void
}

/** The way back and what was last said; on a phone it stays in sight above the picture. */
export function Bar({ workshop: { draft, past, future }, said, onAct }: BarProps) {
  return (
    <div className="builder-bar no-print">
      <p className="builder-actions needs-script">
        <button type="button" data-wakes="" aria-disabled={past.length === 0} onClick={() => { onAct({ do: 'undo' }) }}>{builderStrings.undo}</button>
        <button type="button" data-wakes="" aria-disabled={future.length === 0} onClick={() => { onAct({ do: 'redo' }) }}>{builderStrings.redo}</button>
        <button type="button" data-wakes="" aria-disabled={draft.length === 1} onClick={() => { onAct({ do: 'clear' }) }}>{builderStrings.clear}</button>
      </p>
      <div className="builder-said" role="status">{said.text !== '' && <p key={said.count} data-refused={said.refused || undefined}>{said.text}</p>}</div>
    </div>
  )
}

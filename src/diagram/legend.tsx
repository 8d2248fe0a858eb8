// The marks of the picture in one line; only those that the picture holds.
import type { ReactElement } from 'react'
import { diagramStrings } from '../strings/diagram.ts'
import type { Plate } from './plate.ts'

/** What the marks of this picture mean; marks that it does not have are left out. */
export const Legend = ({ plate, moving }: { plate: Plate; moving: boolean }): ReactElement => {
  const marks = [
    { mark: 'vahekiht', text: diagramStrings.intermediary, shown: plate.boxes.some((box) => box.intermediary) },
    { mark: 'user', text: diagramStrings.userMode, shown: plate.boxes.some((box) => box.ground === 'user') },
    { mark: 'kernel', text: diagramStrings.kernelMode, shown: plate.boxes.some((box) => box.ground === 'kernel') },
    { mark: 'world', text: diagramStrings.guestMode(1), shown: plate.boxes.some((box) => box.world > 0) },
    { mark: 'request', text: diagramStrings.request, shown: moving },
    { mark: 'answer', text: diagramStrings.answer, shown: moving },
  ]
  return (
    <ul className="legend" aria-label={diagramStrings.legend}>
      {marks.filter(({ shown }) => shown).map(({ mark, text }) => <li key={mark} data-mark={mark}>{text}</li>)}
      {moving && <li className="legend-keys">{diagramStrings.keys}</li>}
    </ul>
  )
}

import { plateOf } from '../diagram/plate.ts'
import type { FigureStack } from '../diagram/figure-stack.ts'
import { classify } from '../model/classify.ts'
import { modeOf } from '../model/mode.ts'
import { layerById } from '../model/structure.ts'
import { breakable, machineLabel } from '../strings/diagram.ts'
import { labelOf } from '../strings/forms.ts'
import { capitalised, formsOf } from '../strings/sentences.ts'
import { believedModeLabel, realModeLabel, systemStrings } from '../strings/system.ts'

interface Row {
  readonly id: string
  readonly name: string
  readonly intermediary: boolean
  readonly real: string
  /** Absent for the hardware: it runs no code of its own. */
  readonly believed?: string
  /** The code takes itself for more than the processor allows. */
  readonly mistaken: boolean
}

/** Each layer with its privilege, from the program down to the hardware, as the picture stands. */
export const privilegeRows = (stack: FigureStack): Row[] => {
  const { layers, names } = stack
  const intermediary = new Set(classify(layers).map(({ at }) => at))
  return plateOf(stack).boxes.toSorted((one, other) => other.y - one.y || one.x - other.x).map(({ id }) => {
    const layer = layerById(layers, id)
    const row = { id, name: capitalised(labelOf(formsOf(names, id))), intermediary: intermediary.has(id) }
    const mode = modeOf(layers, layer)
    if (layer.kind === 'hardware' || !mode) return { ...row, real: layer.kind === 'hardware' ? machineLabel(layer.isa, layer.extension) : '', mistaken: false }
    const real = realModeLabel(mode, mode.inside === undefined ? undefined : formsOf(names, mode.inside).genitive)
    return { ...row, real, believed: believedModeLabel(mode), mistaken: mode.believedRing === 0 && (mode.ring !== 0 || mode.inside !== undefined) }
  })
}

/** Who executes which instructions of the guest, and in which mode each layer runs, as a table. */
export function Privilege({ stack, heading }: { readonly stack: FigureStack; readonly heading: string }) {
  return (
    <div className="table-frame" tabIndex={0} role="group" aria-labelledby={heading}>
      <table className="privilege">
        <thead>
          <tr><th scope="col">{systemStrings.layer}</th><th scope="col">{systemStrings.realMode}</th><th scope="col">{systemStrings.believedMode}</th></tr>
        </thead>
        <tbody>
          {privilegeRows(stack).map(({ id, name, intermediary, real, believed, mistaken }) => (
            <tr key={id} data-vahekiht={intermediary || undefined}>
              <th scope="row">{breakable(name)}</th>
              <td>{breakable(real)}</td>
              <td data-mistaken={mistaken || undefined}>{believed === undefined ? '–' : breakable(believed)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

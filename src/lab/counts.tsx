import type { Quantity } from '../model/lab/goals.ts'
import { quantityOf } from '../model/lab/goals.ts'
import { evidenceFor } from '../model/lab/evidence.ts'
import { exitsOf, type Progress } from '../model/lab/run.ts'
import type { GuestId } from '../model/lab/guests.ts'
import { labStrings, numberText } from '../strings/lab.ts'
import { kvmEvidence } from './evidence.ts'
import type { FinishedRun } from './use-lab.ts'

interface CountsProps {
  readonly guest: GuestId
  readonly progress: Progress | undefined
  /** The KVM column is told only of a run that is over. */
  readonly finished: FinishedRun | undefined
}

const rows: readonly Quantity[] = ['instructions', 'out', 'in', 'mmio', 'hlt', 'exits']

/** What the emulator counts, beside what would have left to a user-space VMM under KVM. */
export function Counts({ guest, progress, finished }: CountsProps) {
  const measured = finished && evidenceFor(kvmEvidence, guest, finished.settings)
  const kvm = measured?.counts ?? finished?.run.counts
  const kvmCell = (row: Quantity): string => {
    if (row === 'instructions') return labStrings.noExit
    if (!kvm) return labStrings.notRun
    return numberText(row === 'exits' ? exitsOf(kvm) : kvm[row])
  }
  return (
    <>
      <table className="lab-counts" aria-label={labStrings.counts}>
        <thead>
          <tr><th scope="col">{labStrings.quantity}</th><th scope="col">{labStrings.here}</th><th scope="col">{labStrings.underKvm}</th></tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row} data-total={row === 'exits' || undefined}>
              <th scope="row">{labStrings.quantities[row]}</th>
              <td>{progress ? numberText(quantityOf(row, progress)) : labStrings.notRun}</td>
              <td>{kvmCell(row)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{labStrings.blocks}</th>
            <td>{progress ? numberText(progress.blocks) : labStrings.notRun}</td>
            <td>{labStrings.notRun}</td>
          </tr>
        </tbody>
      </table>
      <p className="lab-note">{!finished ? labStrings.countsUnknown : measured ? <Measured /> : labStrings.computed}</p>
    </>
  )
}

/** Where and when the KVM column was counted. */
export function Measured() {
  const { measured, kernel, kvm, cpu } = kvmEvidence
  return <>{labStrings.measured(measured, kernel, kvm, cpu)} {labStrings.measuredHow}</>
}

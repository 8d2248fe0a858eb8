import type { Quantity } from '../model/lab/goals.ts'
import { quantityOf } from '../model/lab/goals.ts'
import type { EvidenceRun } from '../model/lab/evidence.ts'
import { exitsOf, type LabRun, type Progress } from '../model/lab/run.ts'
import { breakable } from '../strings/diagram.ts'
import { labStrings, numberText } from '../strings/lab.ts'
import { kvmEvidence } from './evidence.ts'

interface CountsProps {
  readonly progress: Progress | undefined
  /** The KVM column is told only of a run that is over. */
  readonly run: LabRun | undefined
  /** The same run under /dev/kvm, where it was measured. */
  readonly measured: EvidenceRun | undefined
  /** What is said where it was not, and the column is computed. */
  readonly computed: string
}

const rows: readonly Quantity[] = ['instructions', 'out', 'in', 'mmio', 'hlt', 'exits']

/** What the emulator counts, beside what would have left to a user-space VMM under KVM. */
export function Counts({ progress, run, measured, computed }: CountsProps) {
  const kvm = measured?.counts ?? run?.counts
  const kvmCell = (row: Quantity): string => {
    if (row === 'instructions') return labStrings.noExit
    if (!kvm) return labStrings.notRun
    return numberText(row === 'exits' ? exitsOf(kvm) : kvm[row])
  }
  return (
    <>
      <table className="lab-counts lab-beside" aria-label={labStrings.counts}>
        <thead>
          <tr><th scope="col">{labStrings.quantity}</th><th scope="col">{labStrings.here}</th><th scope="col">{breakable(labStrings.underKvm)}{run && !measured && ` (${labStrings.computedMark})`}</th></tr>
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
      <p className="lab-note">{!run ? labStrings.countsUnknown : measured ? <Measured /> : computed}</p>
    </>
  )
}

/** Where and when the KVM column was counted. */
export function Measured() {
  const { measured, kernel, kvm, cpu } = kvmEvidence
  return <>{labStrings.measured(measured, kernel, kvm, cpu)} {labStrings.measuredHow}</>
}

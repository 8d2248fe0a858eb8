import { kvmEvidence } from '../lab/evidence.ts'
import { programTotals } from '../lab/program-evidence.ts'
import { Measured } from '../lab/counts.tsx'
import { isFirstRun } from '../model/lab/evidence.ts'
import { exitsOf } from '../model/lab/run.ts'
import { evidencePath } from '../lesson/paths.ts'
import { evidenceHead } from '../strings/evidence-head.ts'
import { labStrings, numberText } from '../strings/lab.ts'
import { href } from '../ui/site-address.ts'
import '../lab/lab.css'

/** Every guest as it came, on v86 and under /dev/kvm: what both counted. */
export function Evidence() {
  const runs = kvmEvidence.runs.filter(isFirstRun)
  const { quantities } = labStrings
  return (
    <section className="labs-evidence" aria-labelledby="toendid">
      <h2 id="toendid">{labStrings.evidence}</h2>
      <p>{labStrings.evidenceIntro(kvmEvidence.runs.length)}</p>
      <div className="table-frame" tabIndex={0} role="group" aria-labelledby="toendid">
        <table className="lab-counts">
          <thead>
            <tr>
              <th scope="col">{labStrings.guestName}</th>
              {(['out', 'in', 'mmio', 'hlt', 'exits'] as const).map((of) => <th key={of} scope="col">{quantities[of]}</th>)}
              <th scope="col">{labStrings.instructionsShort}</th>
            </tr>
          </thead>
          <tbody>
            {runs.map(({ guest, counts, instructions }) => (
              <tr key={guest}>
                <th scope="row">{labStrings.guests[guest]}</th>
                {(['out', 'in', 'mmio', 'hlt'] as const).map((of) => <td key={of}>{numberText(counts[of])}</td>)}
                <td>{numberText(exitsOf(counts))}</td>
                <td>{instructions === null ? labStrings.notRun : numberText(instructions)}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">{labStrings.programsRow(programTotals.programs)}</th>
              {(['out', 'in', 'mmio', 'hlt'] as const).map((of) => <td key={of}>{numberText(programTotals.counts[of])}</td>)}
              <td>{numberText(exitsOf(programTotals.counts))}</td>
              <td>{programTotals.instructions === null ? labStrings.notRun : numberText(programTotals.instructions)}</td>
            </tr>
          </tbody>
        </table>
      </div>
      <p className="lab-note"><Measured /> <span>{labStrings.evidenceMade[0]} <code lang="en">npm run labs:kvm -- --save</code>{labStrings.evidenceMade[1]}</span> <a href={href(evidencePath)}>{evidenceHead.title}</a></p>
    </section>
  )
}

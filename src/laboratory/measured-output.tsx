import { kvmEvidence } from '../lab/evidence.ts'
import { evidenceFor } from '../model/lab/evidence.ts'
import type { GuestId } from '../model/lab/guests.ts'
import { exitsOf } from '../model/lab/run.ts'
import { settingsText } from '../strings/lab-settings.ts'
import { labStrings } from '../strings/lab.ts'

/** For readers without script, and for paper: what the guest wrote when it was measured, and how often it left. */
export function MeasuredOutput({ guest }: { readonly guest: GuestId }) {
  const measured = evidenceFor(kvmEvidence, guest, {})
  if (!measured) return null
  return (
    <div className="lab-measured without-script">
      <p>{settingsText(guest, {})}</p>
      <p>{labStrings.measuredOutput(kvmEvidence.measured, exitsOf(measured.counts))}</p>
      <div className="code-frame" tabIndex={0} role="group" aria-label={labStrings.terminal}><pre>{measured.text}</pre></div>
    </div>
  )
}

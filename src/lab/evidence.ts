// The table of /dev/kvm, as `npm run labs:kvm -- --save` left it.
import { isGuestId } from '../model/lab/guests.ts'
import type { Evidence } from '../model/lab/evidence.ts'
import kvm from './evidence/kvm.json'

export const kvmEvidence: Evidence = {
  ...kvm,
  runs: kvm.runs.flatMap(({ guest, settings, ...run }) => (isGuestId(guest) ? [{ ...run, guest, settings: definedOf(settings) }] : [])),
}

/** The file's type knows every setting of every guest; each run has those of its own. */
function definedOf(settings: Readonly<Record<string, number | undefined>>): Record<string, number> {
  return Object.fromEntries(Object.entries(settings).flatMap(([id, value]): [string, number][] => (value === undefined ? [] : [[id, value]])))
}

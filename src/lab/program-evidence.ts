// What the generated programs of the reader's subset counted under /dev/kvm; `npm run labs:kvm -- --save` writes it with the table.
import { totalsOf } from '../model/lab/evidence.ts'
import programs from './evidence/programs.json'

/** Of all of them, one with another. */
export const programTotals = totalsOf(programs)

// What a browser needs for the labs.
import { form } from '../ui/site-address.ts'
import type { Trouble } from './messages.ts'

/** A module with one SIMD instruction (i8x16.splat): a browser that cannot validate it cannot run the machine either. */
const simd = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 8, 1, 6, 0, 65, 0, 253, 15, 11)

/** What is missing; undefined where the labs can be tried. */
export const missingFeature = (): Trouble | undefined => {
  if (!form.machine) return 'portable'
  if (typeof Worker === 'undefined') return 'no-worker'
  if (typeof WebAssembly === 'undefined') return 'no-webassembly'
  return WebAssembly.validate(simd) ? undefined : 'no-simd'
}

// Whether a stack can exist at all. Each violation names its rule, so that a builder can say which interface does not fit.
import { checkDevices } from './check/devices.ts'
import { checkPlace } from './check/place.ts'
import { checkReferences } from './check/references.ts'
import { checkSeat } from './check/seat.ts'
import type { Stack } from './layers.ts'
import type { Violation } from './check/rules.ts'

/**
 * All violations of the first stage that has any, or none. Stages build on one another: ids and relations, then what each
 * layer stands on, then seats, then whether devices wait for one another in a circle.
 */
export const check = (stack: Stack): Violation[] => {
  for (const stage of [checkReferences, checkPlace, checkSeat, checkDevices]) {
    const violations = stage(stack)
    if (violations.length > 0) return violations
  }
  return []
}

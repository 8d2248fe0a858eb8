// Runs before v86 is imported, in the lab's worker. v86 would start a worker of its own from a blob, which the site's policy
// forbids, and falls back on timers; browsers hold timers of zero back for 4 ms, so here they go through a message port.
import { queueAtOnce } from './queue-at-once.ts'

Reflect.set(globalThis, 'Worker', undefined)

const slow = globalThis.setTimeout
const atOnce = queueAtOnce()
Reflect.set(globalThis, 'setTimeout', (handler: (...values: unknown[]) => void, delay = 0, ...values: unknown[]) => {
  if (delay >= 1) return slow(handler, delay, ...values)
  atOnce(() => { handler(...values) })
  return 0
})

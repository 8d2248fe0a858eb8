// What goes wrong beside the drawing: in what a press sets off, in what comes later. React's own net does not catch it.
import { createStore } from '../ui/store.ts'

/** The last such fault that the reader has not put away. */
export const faultBeside = createStore<{ readonly error: unknown } | undefined>(undefined)

/** Whether the site's own code threw it: pages of readers also hold what their browser's additions and their school's filter put there. */
export const isOurs = (error: unknown, origin: string): error is Error => error instanceof Error && error.stack?.includes(origin) === true

/** Listens from now on. What has been thrown before the page woke was not ours. */
export const watchFaults = (): void => {
  const note = (error: unknown): void => { if (isOurs(error, location.origin)) faultBeside.set({ error }) }
  addEventListener('error', ({ error }) => { note(error) })
  addEventListener('unhandledrejection', ({ reason }) => { note(reason) })
}

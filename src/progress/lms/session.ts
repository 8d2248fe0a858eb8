// One session with a learning environment: every call that may go wrong, made so that it cannot break anything here.
import type { ApiCall, LmsApi } from './api.ts'

export interface LmsSession {
  /** Empty where the environment gives nothing. */
  readonly get: (element: string) => string
  /** Whether it was taken. */
  readonly set: (element: string, value: string) => boolean
  /** Number of the last error; '0' where there is none. */
  readonly lastError: () => string
  readonly commit: () => boolean
  readonly finish: () => boolean
}

/** Undefined where the environment refuses a session. Never throws. */
export const openSession = (api: LmsApi): LmsSession | undefined => {
  const call = (name: ApiCall, ...given: readonly string[]): string => {
    try {
      return api.call(name, ...given)
    } catch {
      return 'false'
    }
  }
  const did = (name: ApiCall, ...given: readonly string[]): boolean => call(name, ...given) === 'true'
  const lastError = (): string => call('LMSGetLastError')
  const session: LmsSession = {
    get: (element) => {
      const value = call('LMSGetValue', element)
      return value === 'false' ? '' : value
    },
    set: (element, value) => did('LMSSetValue', element, value),
    lastError,
    commit: () => did('LMSCommit', ''),
    finish: () => did('LMSFinish', ''),
  }
  if (did('LMSInitialize', '')) return session
  // A frame that was loaded anew without an end finds its session open still.
  return session.get('cmi.core.lesson_status') !== '' && lastError() === '0' ? session : undefined
}

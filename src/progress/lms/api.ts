// The script interface of SCORM 1.2 that a learning environment puts into one of the windows around the course.

/** As the standard has it: everything is text, and "true" and "false" are words. Another's code: any call may throw or give anything. */
export interface LmsApi {
  readonly call: (name: ApiCall, ...given: readonly string[]) => string
}

const calls = ['LMSInitialize', 'LMSFinish', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSGetLastError'] as const
export type ApiCall = (typeof calls)[number]

/** What is looked at of a window; of another origin even that may throw. */
export interface ApiWindow { readonly API?: unknown; readonly parent?: unknown; readonly opener?: unknown }

/** Deeper than any environment nests its frames; a window may call itself its parent's parent. */
const mostWindows = 20

/** In the parents of the window, then in whoever opened it and in theirs. Undefined where there is none. */
export const findApi = (start: unknown): LmsApi | undefined => {
  let opener: unknown = undefined
  let here: unknown = start
  for (let looked = 0; looked < mostWindows && here !== undefined; looked++) {
    const [at, api] = [here, apiOf(look(here, 'API'))]
    if (api) return api
    opener ??= look(at, 'opener') ?? undefined
    const parent = look(at, 'parent')
    here = parent === at || parent === null ? undefined : parent
    if (here === undefined && opener !== undefined) [here, opener] = [opener, undefined]
  }
  return undefined
}

const look = (value: unknown, key: keyof ApiWindow): unknown => {
  try {
    return isObject(value) ? Reflect.get(value, key) : undefined
  } catch {
    return undefined
  }
}

const apiOf = (value: unknown): LmsApi | undefined => {
  if (!isObject(value)) return undefined
  const functionOf = (name: ApiCall): unknown => { try { return Reflect.get(value, name) } catch { return undefined } }
  if (!calls.every((name) => typeof functionOf(name) === 'function')) return undefined
  return {
    call: (name, ...given) => {
      const work = functionOf(name)
      // Looked up anew each time: some environments exchange their functions once the session has begun.
      const answer: unknown = typeof work === 'function' ? Reflect.apply(work, value, given) : undefined
      return typeof answer === 'string' ? answer : typeof answer === 'number' || typeof answer === 'boolean' ? String(answer) : ''
    },
  }
}

const isObject = (value: unknown): value is object => (typeof value === 'object' && value !== null) || typeof value === 'function'

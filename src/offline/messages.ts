// What pages and the worker say to each other. A page may be older or newer than the worker, so whatever is not understood is left unanswered.

/** From a page. */
export type Wish =
  /** Tells what is kept; what has gone missing of the course is fetched again first. Answered with a Report. */
  | { readonly kind: 'report' }
  /** Fetches every lab's file. Answered with a Report. */
  | { readonly kind: 'labs' }
  /** Puts the waiting version into use. */
  | { readonly kind: 'take over' }

export interface Report {
  /** The whole course is kept. */
  readonly ready: boolean
  /** Bytes of the labs' files that are not kept yet. */
  readonly labBytes: number
}

/** From the worker to every page, which answers with its Needs: old files are thrown away only when no page may ask for them. */
export const question = 'what do you need'

export interface Needs {
  /** Full address of the script that the page began with: it differs whenever any other script does. */
  readonly script: string
}

const isRecord = (data: unknown): data is Readonly<Record<string, unknown>> => typeof data === 'object' && data !== null

/** What a page wishes of the service worker; undefined for any other message. */
export const parseWish = (data: unknown): Wish | undefined => {
  const kind = isRecord(data) ? data['kind'] : undefined
  return kind === 'report' || kind === 'labs' || kind === 'take over' ? { kind } : undefined
}

/** How much is kept for use without a network; undefined for any other message. */
export const parseReport = (data: unknown): Report | undefined => {
  if (!isRecord(data)) return undefined
  const { ready, labBytes } = data
  return typeof ready === 'boolean' && typeof labBytes === 'number' && labBytes >= 0 ? { ready, labBytes } : undefined
}

/** Which script a page asks the service worker for; undefined for any other message. */
export const parseNeeds = (data: unknown): Needs | undefined =>
  (isRecord(data) && typeof data['script'] === 'string' ? { script: data['script'] } : undefined)

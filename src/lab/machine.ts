// The page's side of a run. One machine at a time in the whole page; its worker ends with the run, and when the page is hidden.
import type { LabRun, Progress } from '../model/lab/run.ts'
import { missingFeature } from './features.ts'
import { parseReport, type Command, type Rom, type Trouble } from './messages.ts'
import { startWorker } from './start-worker.ts'

interface Listener {
  readonly onLoading?: (bytes: number) => void
  readonly onProgress?: (progress: Progress) => void
  readonly onEnded: (run: LabRun, marked: number | undefined) => void
  readonly onFailed: (trouble: Trouble) => void
  /** The page was hidden, or another run took the machine: this one is gone. */
  readonly onTaken: (why: 'hidden' | 'other-run') => void
}

export interface Machine {
  /** Asks the guest to stop; its run is then told as any other. */
  readonly stop: () => void
  /** Ends it at once and tells nothing. */
  readonly discard: () => void
}

let present: { readonly take: (why: 'hidden' | 'other-run') => void } | undefined

/** Never throws: what cannot be started fails. */
export const startMachine = (rom: Rom, settings: readonly number[], jit: boolean, listener: Listener): Machine => {
  present?.take('other-run')
  const missing = missingFeature()
  let worker: Worker | undefined
  const end = (): void => {
    worker?.terminate()
    worker = undefined
    if (present === entry) present = undefined
    document.removeEventListener('visibilitychange', onVisibility)
    removeEventListener('pagehide', onHide)
  }
  const onHide = (): void => { entry.take('hidden') }
  const onVisibility = (): void => { if (document.visibilityState === 'hidden') onHide() }
  const entry = {
    take: (why: 'hidden' | 'other-run') => {
      end()
      listener.onTaken(why)
    },
  }
  const fail = (trouble: Trouble): void => {
    end()
    listener.onFailed(trouble)
  }
  if (missing) {
    queueMicrotask(() => { fail(missing) })
    return { stop: () => {}, discard: () => {} }
  }
  present = entry
  document.addEventListener('visibilitychange', onVisibility)
  addEventListener('pagehide', onHide)
  try {
    worker = startWorker()
  } catch {
    queueMicrotask(() => { fail('no-worker') })
    return { stop: () => {}, discard: end }
  }
  // A worker whose own script does not come says only that there was an error.
  worker.addEventListener('error', (event) => {
    event.preventDefault()
    fail('not-loaded')
  })
  worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const report = parseReport(data)
    switch (report?.kind) {
      case 'loading': listener.onLoading?.(report.loaded); break
      case 'progress': listener.onProgress?.(report.progress); break
      case 'ended':
        end()
        listener.onEnded(report.run, report.marked)
        break
      case 'failed': fail(report.trouble); break
      case undefined: break
    }
  })
  const send = (command: Command): void => { worker?.postMessage(command) }
  send({ kind: 'run', rom, settings, jit })
  return { stop: () => { send({ kind: 'stop' }) }, discard: end }
}

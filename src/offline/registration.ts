// A page's side of offline use: registers the worker once the page has all it needs, and says how things stand. Loaded lazily.
import { createStore, type Store, type WritableStore } from '../ui/store.ts'
import { workerFile } from './files.ts'
import { parseReport, question, type Needs, type Report, type Wish } from './messages.ts'

export type Keeping =
  /** Not asked yet: the reader saves traffic. */
  | { readonly kind: 'offered' }
  | { readonly kind: 'loading' }
  /** `fresh`: it became so just now, in this page. */
  | { readonly kind: 'ready'; readonly fresh: boolean; readonly labBytes: number; readonly labs: 'resting' | 'loading' | 'failed' | 'fetched' }
  | { readonly kind: 'failed' }

export interface Offline {
  /** Undefined where the browser, or the reader, allows no worker: then nothing is said, and the site works as it always has. */
  readonly keeping: Store<Keeping | undefined>
  /** A newer version is kept and waits to be taken into use. */
  readonly update: Store<boolean>
  readonly download: () => void
  readonly downloadLabs: () => void
  readonly takeOver: () => void
}

/** Keeps the site's files and follows the worker. `savesData`: nothing is fetched until the reader asks. */
export const startOffline = (container: ServiceWorkerContainer, base: string, savesData: boolean): Offline => {
  const keeping = createStore<Keeping | undefined>(undefined)
  const update = createStore(false)
  let registration: ServiceWorkerRegistration | undefined
  let reloads = false

  container.addEventListener('message', ({ data, ports }) => {
    const script = document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src
    if (data === question && script !== undefined) ports[0]?.postMessage({ script } satisfies Needs)
  })
  container.startMessages()
  // Reloading was asked for in this page; others go on with the files that they began with.
  container.addEventListener('controllerchange', () => { if (reloads) location.reload() })

  const show = (report: Report | undefined, fresh: boolean, labs: 'resting' | 'failed' | 'fetched' = 'resting'): void => {
    keeping.set(report?.ready ? { kind: 'ready', fresh, labBytes: report.labBytes, labs } : { kind: 'failed' })
  }

  const register = async (): Promise<void> => {
    try {
      const made: unknown = await container.register(`${base}${workerFile}`, { scope: base, updateViaCache: 'none' })
      if (!(made instanceof ServiceWorkerRegistration)) return
      registration = made
    } catch {
      // Blocked by the browser's settings, or a host without the file.
      keeping.set(undefined)
      return
    }
    followUpdates(registration, update)
    const { active, installing } = registration
    if (!active) {
      keeping.set({ kind: 'loading' })
      if (!installing || !await installed(installing)) {
        keeping.set({ kind: 'failed' })
        return
      }
    }
    const worker = (await container.ready).active
    show(worker ? await ask(worker, { kind: 'report' }) : undefined, !active)
  }

  const fetchLabs = async (worker: ServiceWorker): Promise<void> => {
    const report = await ask(worker, { kind: 'labs' })
    show(report, false, report && report.labBytes > 0 ? 'failed' : 'fetched')
  }

  const download = (): void => { void register() }
  const begin = async (): Promise<void> => {
    // Whoever has asked for it once goes on without asking.
    const known = !savesData || (await container.getRegistration(base).catch(() => undefined))?.active
    if (known) await register()
    else keeping.set({ kind: 'offered' })
  }
  void begin()

  return {
    keeping,
    update,
    download,
    downloadLabs: () => {
      const now = keeping.get()
      const worker = registration?.active
      if (!worker || now?.kind !== 'ready') return
      keeping.set({ ...now, labs: 'loading' })
      void fetchLabs(worker)
    },
    takeOver: () => {
      reloads = true
      registration?.waiting?.postMessage({ kind: 'take over' } satisfies Wish)
    },
  }
}

/** False where the installation failed. */
const installed = async (worker: ServiceWorker): Promise<boolean> => new Promise((resolve) => {
  const look = (): void => {
    if (worker.state === 'redundant') resolve(false)
    else if (worker.state !== 'installing') resolve(true)
  }
  worker.addEventListener('statechange', look)
  look()
})

const followUpdates = (registration: ServiceWorkerRegistration, update: WritableStore<boolean>): void => {
  const look = (): void => { update.set(Boolean(registration.waiting && registration.active)) }
  registration.addEventListener('updatefound', () => {
    const { installing } = registration
    installing?.addEventListener('statechange', look)
  })
  registration.installing?.addEventListener('statechange', look)
  look()
  // Moving about inside the site never asks the host; coming back to it does.
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'visible') registration.update().catch(() => {}) })
}

/** The worker's answer; undefined where it is none that we know. */
const ask = async (worker: ServiceWorker, wish: Wish): Promise<Report | undefined> => new Promise((resolve) => {
  const { port1, port2 } = new MessageChannel()
  port1.addEventListener('message', ({ data }) => { resolve(parseReport(data)) })
  port1.start()
  worker.postMessage(wish, [port2])
})

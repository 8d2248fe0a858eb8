import { useRef, type ComponentType, type FocusEvent, type MouseEvent, type ReactElement } from 'react'
import { offlineStrings } from '../strings/offline.ts'
import { createStore, useStore } from '../ui/store.ts'
import type { Keeping, Offline } from './registration.ts'

/** What is seen of offline use. */
export interface OfflineParts {
  /** How it stands: a small line in the foot. It is read aloud only when something has become ready while the reader is here. */
  readonly Status: ComponentType
  /** A new version, at the foot of the window wherever the reader is; once put off, it is offered in the foot of the page. */
  readonly Offer: ComponentType
}

/** The parts, which tell of one and the same page. */
export const partsOf = (offline: Offline): OfflineParts => {
  const putOff = createStore(false)
  const takeButton = (onFocus?: (event: FocusEvent) => void): ReactElement => <button type="button" onFocus={onFocus} onClick={offline.takeOver}>{offlineStrings.takeOver}</button>
  return {
    Status: function OfflineStatus() {
      const keeping = useStore(offline.keeping, undefined)
      const update = useStore(offline.update, false)
      const later = useStore(putOff, false)
      if (!keeping && !update) return null
      return (
        <section className="offline" aria-label={offlineStrings.title}>
          <p className="visually-hidden" role="status">{announcement(keeping, update)}</p>
          {keeping && <KeepingLine keeping={keeping} offline={offline} />}
          {update && later && <p className="offline-update">{newVersion} {takeButton()}</p>}
        </section>
      )
    },
    Offer: function OfflineOffer() {
      const update = useStore(offline.update, false)
      const later = useStore(putOff, false)
      const before = useRef<Element>(null)
      if (!update || later) return null
      const arrive = ({ relatedTarget }: FocusEvent): void => {
        if (relatedTarget && !relatedTarget.closest('.window-foot')) before.current = relatedTarget
      }
      const putItOff = (): void => {
        putOff.set(true)
        // Back to where the reader was: the button that had the focus is gone.
        const place = before.current?.isConnected ? before.current : document.querySelector('main')
        if (place instanceof HTMLElement) place.focus({ preventScroll: true })
      }
      return (
        <section className="notice window-foot no-print" aria-label={offlineStrings.offerTitle}>
          <p>{newVersion}</p>
          <p>{takeButton(arrive)} <button type="button" onFocus={arrive} onClick={putItOff}>{offlineStrings.later}</button></p>
        </section>
      )
    },
  }
}

const newVersion = <><strong>{offlineStrings.update}</strong> {offlineStrings.updateNote}</>

const announcement = (keeping: Keeping | undefined, update: boolean): string => {
  if (update) return offlineStrings.update
  if (keeping?.kind !== 'ready') return ''
  return keeping.labs === 'resting' ? (keeping.fresh ? offlineStrings.ready : '') : labsLine[keeping.labs]
}

const labsLine = { loading: offlineStrings.labsLoading, failed: offlineStrings.labsFailed, fetched: offlineStrings.labsReady } as const

/** The line itself takes the focus: the button goes away while its work is done. */
const pressed = (work: () => void) => ({ currentTarget }: MouseEvent<HTMLButtonElement>): void => {
  currentTarget.closest('p')?.focus({ preventScroll: true })
  work()
}

function KeepingLine({ keeping, offline }: { keeping: Keeping; offline: Offline }): ReactElement {
  switch (keeping.kind) {
    case 'offered': return <p tabIndex={-1}>{offlineStrings.offer} <button type="button" onClick={pressed(offline.download)}>{offlineStrings.download}</button></p>
    case 'loading': return <p tabIndex={-1}>{offlineStrings.loading}</p>
    case 'failed': return <p tabIndex={-1}>{offlineStrings.failed} <button type="button" onClick={pressed(offline.download)}>{offlineStrings.tryAgain}</button></p>
    case 'ready': return (
      <p tabIndex={-1}>
        {offlineStrings.ready}
        {keeping.labs !== 'resting' && ` ${labsLine[keeping.labs]}`}
        {keeping.labs === 'resting' && keeping.labBytes === 0 && ` ${offlineStrings.labsReady}`}
        {keeping.labBytes > 0 && keeping.labs !== 'loading' && <> <button type="button" onClick={pressed(offline.downloadLabs)}>{offlineStrings.labs(offlineStrings.megabytes(keeping.labBytes))}</button></>}
      </p>
    )
  }
}

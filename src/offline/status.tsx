import type { ComponentType, ReactElement } from 'react'
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
  const take = <button type="button" onClick={offline.takeOver}>{offlineStrings.takeOver}</button>
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
          {update && later && <p className="offline-update">{newVersion} {take}</p>}
        </section>
      )
    },
    Offer: function OfflineOffer() {
      const update = useStore(offline.update, false)
      const later = useStore(putOff, false)
      if (!update || later) return null
      return (
        <section className="notice offline-offer no-print" aria-label={offlineStrings.offerTitle}>
          <p>{newVersion}</p>
          <p>{take} <button type="button" onClick={() => { putOff.set(true) }}>{offlineStrings.later}</button></p>
        </section>
      )
    },
  }
}

const newVersion = <><strong>{offlineStrings.update}</strong> {offlineStrings.updateNote}</>

const announcement = (keeping: Keeping | undefined, update: boolean): string => {
  if (update) return offlineStrings.update
  return keeping?.kind === 'ready' && keeping.fresh ? offlineStrings.ready : ''
}

function KeepingLine({ keeping, offline }: { keeping: Keeping; offline: Offline }): ReactElement {
  switch (keeping.kind) {
    case 'offered': return <p>{offlineStrings.offer} <button type="button" onClick={offline.download}>{offlineStrings.download}</button></p>
    case 'loading': return <p>{offlineStrings.loading}</p>
    case 'failed': return <p>{offlineStrings.failed} <button type="button" onClick={offline.download}>{offlineStrings.tryAgain}</button></p>
    case 'ready': return (
      <p>
        {offlineStrings.ready}
        {keeping.labs === 'loading' && ` ${offlineStrings.labsLoading}`}
        {keeping.labs === 'failed' && ` ${offlineStrings.labsFailed}`}
        {keeping.labBytes > 0 && keeping.labs !== 'loading' && <> <button type="button" onClick={offline.downloadLabs}>{offlineStrings.labs(offlineStrings.megabytes(keeping.labBytes))}</button></>}
      </p>
    )
  }
}

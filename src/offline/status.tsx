import type { ComponentType, ReactElement } from 'react'
import { offlineStrings } from '../strings/offline.ts'
import { useStore } from '../ui/store.ts'
import type { Keeping, Offline } from './registration.ts'

/** How offline use stands: a small line in the foot. It is read aloud only when something has become ready while the reader is here. */
export const statusOf = (offline: Offline): ComponentType => function OfflineStatus() {
  const keeping = useStore(offline.keeping, undefined)
  const update = useStore(offline.update, false)
  if (!keeping && !update) return null
  return (
    <section className="offline" aria-label={offlineStrings.title}>
      <p className="visually-hidden" role="status">{announcement(keeping, update)}</p>
      {keeping && <KeepingLine keeping={keeping} offline={offline} />}
      {update && (
        <p className="offline-update">
          <strong>{offlineStrings.update}</strong> {offlineStrings.updateNote} <button type="button" onClick={offline.takeOver}>{offlineStrings.takeOver}</button>
        </p>
      )}
    </section>
  )
}

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

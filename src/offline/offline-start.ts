// One chunk for all that a page does about offline use.
import { startOffline } from './registration.ts'
import { partsOf, type OfflineParts } from './status.tsx'

/** Keeps the site's files, and gives what says how it stands. `savesData`: nothing is fetched until the reader asks. */
export const beginOffline = (container: ServiceWorkerContainer, base: string, savesData: boolean): OfflineParts => partsOf(startOffline(container, base, savesData))

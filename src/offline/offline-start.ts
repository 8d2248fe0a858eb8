// One chunk for all that a page does about offline use.
import type { ComponentType } from 'react'
import { startOffline } from './registration.ts'
import { statusOf } from './status.tsx'

/** Keeps the site's files, and gives the line that says how it stands. `savesData`: nothing is fetched until the reader asks. */
export const beginOffline = (container: ServiceWorkerContainer, base: string, savesData: boolean): ComponentType => statusOf(startOffline(container, base, savesData))

import type { ComponentType } from 'react'
import { systemStrings } from '../strings/system.ts'
import { island } from '../ui/island.tsx'
import { part } from '../ui/part.ts'
import { parseJourneyRequest } from './journey-address.ts'
import type { JourneyProps } from './journey-driver.tsx'
import { siteAddress } from '../ui/site-address.ts'

/** The figure's code is a chunk of its own; it comes when the journeys are near, or when the address asks for one. */
export const JourneySlot: ComponentType<JourneyProps> = island(
  part<JourneyProps>(async () => (await import('./journey-driver.tsx')).JourneyDriver),
  {
    failure: systemStrings.journeyFailed,
    placeholder: <div className="figure-placeholder" />,
    wakes: () => (parseJourneyRequest(siteAddress().search) ? 'at once' : 'near'),
  },
)

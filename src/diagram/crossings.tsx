// The names of the borders just crossed, above the sentence that tells of them.
import type { ReactElement } from 'react'
import { diagramStrings } from '../strings/diagram.ts'
import type { Moment } from './story.ts'

/** Which borders this moment crosses, in words; nothing where it crosses none. */
export const Crossings = ({ moment: { crossings } }: { moment: Moment }): ReactElement | null =>
  crossings.length > 0 ? <span className="crossings">{diagramStrings.crossings(crossings)} </span> : null

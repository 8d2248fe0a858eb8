// The names of the borders just crossed, above the sentence that tells of them.
import type { ReactElement } from 'react'
import { diagramStrings } from '../strings/diagram.ts'
import type { Moment } from './story.ts'

/** Which borders this moment crosses, in words; nothing where it crosses none. Names of calls, as long as a line, may go on after an underscore. */
export const Crossings = ({ moment: { crossings } }: { moment: Moment }): ReactElement | null =>
  crossings.length > 0
    ? <span className="crossings">{`${diagramStrings.crossings(crossings)} `.split('_').flatMap((part, index) => (index === 0 ? [part] : ['_', <wbr key={index} />, part]))}</span>
    : null

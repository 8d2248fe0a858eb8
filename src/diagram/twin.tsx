// The figure as text, whole in the prerendered page. Opened natively, so it works without script; its text stands after the
// <details> and not in it, because only so can print and a page without script show it although nobody has opened it.
import { memo, type ReactElement } from 'react'
import { diagramStrings } from '../strings/diagram.ts'
import { Crossings } from './crossings.tsx'
import type { PictureInWords } from './describe.ts'
import type { Plate } from './plate.ts'
import { Still } from './still.tsx'
import type { Moment } from './story.ts'

interface TextTwinProps { readonly words: PictureInWords; readonly plate: Plate; readonly moments: readonly Moment[]; readonly hiddenFrom?: number | undefined }

/** Everything the picture shows, as text; a step leaves it as it is. From `hiddenFrom` on steps are not told: the figure asks about them first. */
export const TextTwin = memo(function TextTwin({ words, plate, moments, hiddenFrom = Infinity }: TextTwinProps): ReactElement {
  return <>
    <details className="twin"><summary>{diagramStrings.twin(moments.length)}</summary></details>
    <div className="twin-text">
      <p>{`${diagramStrings.layers}:`}</p>
      <ul>{words.layers.map((line) => <li key={line}>{line}</li>)}</ul>
      {words.verdicts.map((sentence) => <p key={sentence}>{sentence}</p>)}
      {moments.length > 0 && (
        <ol className="strip">
          {moments.map((moment, index) => (
            <li key={index} data-later={index >= hiddenFrom || undefined}>
              <Still plate={moment.plate ?? plate} moment={moment} number={index + 1} small />
              <p><Crossings moment={moment} />{moment.sentence}</p>
            </li>
          ))}
        </ol>
      )}
      {hiddenFrom < moments.length && <p className="twin-later">{diagramStrings.later}</p>}
    </div>
  </>
})

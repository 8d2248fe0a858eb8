import { memo, useState } from 'react'
import type { FigureStack } from '../diagram/figure-stack.ts'
import { plateOf } from '../diagram/plate.ts'
import { Still } from '../diagram/still.tsx'
import { operationSlug, operationTitle } from '../strings/operations.ts'
import { formsOf } from '../strings/sentences.ts'
import { galleryStrings, systemStrings } from '../strings/system.ts'
import { stripsOf, withDoubledLabels } from './gallery.ts'

/** Every stack, operation and step as small stills with their sentences. */
export function GalleryPage({ stacks }: { readonly stacks: readonly FigureStack[] }) {
  const [wanted, setWanted] = useState(stacks[0]?.id ?? '')
  const [doubled, setDoubled] = useState(false)
  const shown = stacks.filter(({ id }) => wanted === '' || id === wanted)
  return (
    <div className="gallery">
      <h1>{galleryStrings.title}</h1>
      <p>{galleryStrings.intro}</p>
      <div className="gallery-controls">
        <label>
          {galleryStrings.stack}{' '}
          <select value={wanted} onChange={(event) => { setWanted(event.target.value) }}>
            <option value="">{galleryStrings.all}</option>
            {stacks.map(({ id, title }) => <option key={id} value={id}>{title}</option>)}
          </select>
        </label>
        <label><input type="checkbox" checked={doubled} onChange={(event) => { setDoubled(event.target.checked) }} /> {galleryStrings.double}</label>
      </div>
      {shown.map((stack) => <GalleryStack key={stack.id} stack={stack} doubled={doubled} />)}
    </div>
  )
}

const GalleryStack = memo(function GalleryStack({ stack, doubled }: { readonly stack: FigureStack; readonly doubled: boolean }) {
  const drawn = doubled ? withDoubledLabels(stack) : stack
  const plate = plateOf(drawn)
  const strips = stripsOf(drawn)
  return (
    <section aria-labelledby={`virn-${stack.id}`}>
      <h2 id={`virn-${stack.id}`}>{stack.title}</h2>
      <p>{galleryStrings.count(strips.reduce((sum, { moments }) => sum + moments.length, 0))}</p>
      {strips.map(({ operation, from, moments }) => (
        <section key={`${operationSlug(operation)} ${from}`}>
          <h3>{systemStrings.journey(operationTitle(operation), formsOf(stack.names, from).nominative)}</h3>
          <ol className="stills">
            {moments.map((moment, index) => (
              <li key={index}>
                <Still plate={plate} moment={moment} number={index + 1} />
                <p>{index + 1}. {moment.sentence}</p>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </section>
  )
})

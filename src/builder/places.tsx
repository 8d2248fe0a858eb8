import { useEffect, useRef } from 'react'
import { isPart, templates, type BlockId } from '../model/builder/blocks.ts'
import { itemById, type Draft } from '../model/builder/item.ts'
import type { Placement } from '../model/builder/place.ts'
import { isas } from '../model/builder/settings.ts'
import type { Isa } from '../model/interfaces.ts'
import type { LayerId } from '../model/layers.ts'
import { builderStrings } from '../strings/builder.ts'
import { blockForms, layerTitle } from '../strings/builder-blocks.ts'
import { refusalSentence } from '../strings/builder-refusals.ts'
import { isaNames } from '../strings/diagram.ts'
import { capitalised } from '../strings/sentences.ts'
import type { Pending } from './session.ts'

interface PlacesProps {
  readonly draft: Draft
  readonly pending: Pending
  readonly placements: readonly Placement[]
  readonly onSettle: (at: LayerId) => void
  readonly onIsa: (isa: Isa | undefined) => void
  readonly onCancel: () => void
}

/** Where the chosen block or layer fits, as buttons; and for every other layer why not there. */
export function Places({ draft, pending, placements, onSettle, onIsa, onCancel }: PlacesProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => { heading.current?.focus() }, [])
  const fitting = placements.filter(({ refusal }) => !refusal)
  const refused = placements.filter(({ refusal }) => refusal)
  const block = pending.do === 'place' ? pending.block : itemById(draft, pending.id)?.block
  const word = block !== undefined && isPart(block) ? builderStrings.partHere : builderStrings.standsHere
  return (
    <section className="builder-places" aria-labelledby="kohad">
      <h2 id="kohad" ref={heading} tabIndex={-1}>
        {pending.do === 'place' ? builderStrings.placing(blockForms[pending.block].nominative) : builderStrings.moving(layerTitle(draft, pending.id))}
      </h2>
      {pending.do === 'place' && adapts(pending.block) && (
        <p className="builder-field">
          <label htmlFor="kasustik">{builderStrings.isa}</label>
          <select id="kasustik" value={pending.isa ?? ''} onChange={({ target }) => { onIsa(isas.find((isa) => isa === target.value)) }}>
            <option value="">{builderStrings.isaAsFound}</option>
            {isas.map((isa) => <option key={isa} value={isa}>{isaNames[isa]}</option>)}
          </select>
        </p>
      )}
      {fitting.length === 0 && <p>{builderStrings.nowhere}</p>}
      <ul>{fitting.map(({ at }) => <li key={at}><button type="button" className="primary" onClick={() => { onSettle(at) }}>{word(layerTitle(draft, at))}</button></li>)}</ul>
      {refused.length > 0 && (
        <details open={fitting.length === 0 || undefined}>
          <summary>{builderStrings.whyNot(refused.length)}</summary>
          <dl>
            {refused.map(({ at, refusal }) => refusal && <div key={at}><dt>{capitalised(layerTitle(draft, at))}</dt><dd>{refusalSentence(refusal, draft)}</dd></div>)}
          </dl>
        </details>
      )}
      <p><button type="button" onClick={onCancel}>{builderStrings.cancel}</button></p>
    </section>
  )
}

/** Kernels, programs and emulators are made for a processor of the reader's choice. */
const adapts = (block: BlockId): boolean => {
  const template = templates[block]
  return template.kind === 'kernel' || template.kind === 'emulator' || (template.kind === 'process' && template.serves === undefined)
}

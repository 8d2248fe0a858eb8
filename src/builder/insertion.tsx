import { useEffect, useMemo, useRef, useState } from 'react'
import type { BlockId } from '../model/builder/blocks.ts'
import { fittingAt, type Fitting } from '../model/builder/fitting.ts'
import type { Draft } from '../model/builder/item.ts'
import type { Action } from '../model/builder/workshop.ts'
import type { LayerId } from '../model/layers.ts'
import { builderStrings } from '../strings/builder.ts'
import { blockKind, blockTitle, layerTitle, namesOf } from '../strings/builder-blocks.ts'
import { refusalSentence } from '../strings/builder-refusals.ts'
import { capitalised, formsOf } from '../strings/sentences.ts'
import { ChoiceList } from './choice-list.tsx'
import { focusInsertion, insertionHeading } from './use-focus.ts'

interface InsertionProps {
  readonly draft: Draft
  /** From the top downward, as the picture shows them. */
  readonly order: readonly LayerId[]
  readonly chosen: LayerId
  readonly onSelect: (id: LayerId) => void
  readonly onAct: (action: Action) => void
}

/** The list of layers: the focus comes back to it. */
export const layerList = 'kiht'

/** The chosen layer, what fits on it and in it as buttons that put it there at once, and why the rest does not fit. */
export function Insertion({ draft, order, chosen, onSelect, onAct }: InsertionProps) {
  const fitting = useMemo(() => fittingAt(draft, chosen), [draft, chosen])
  const placed = useRef(false)
  // Drawn anew, it shows what fits now: after each drawing, since only that of a placed block has something to do.
  useEffect(() => {
    if (!placed.current) return
    placed.current = false
    focusInsertion()
  })
  const place = (block: BlockId): void => {
    placed.current = true
    onAct({ do: 'place', block, at: chosen })
  }
  const name = capitalised(formsOf(namesOf(draft), chosen).genitive)
  return (
    <section className="builder-insertion" aria-labelledby={insertionHeading}>
      <h2 id={insertionHeading} tabIndex={-1}>{builderStrings.insertion}</h2>
      <p className="builder-field">
        <label htmlFor={layerList}>{builderStrings.chosenLayer}</label>
        <ChoiceList edition={order.join(' ')} id={layerList} value={chosen} data-wakes="" onChange={({ target }) => { onSelect(target.value) }}>
          {order.map((id) => <option key={id} value={id}>{capitalised(layerTitle(draft, id))}</option>)}
        </ChoiceList>
      </p>
      {fitting.on.length + fitting.inside.length === 0 && <p>{builderStrings.fitsNothing(name)}</p>}
      <Blocks key={`${chosen} on`} title={builderStrings.fitsOn(name)} blocks={fitting.on} onPlace={place} />
      <Blocks key={`${chosen} inside`} title={builderStrings.fitsInside(name)} blocks={fitting.inside} onPlace={place} />
      <Refused key={chosen} draft={draft} refused={fitting.refused} />
    </section>
  )
}

function Blocks({ title, blocks, onPlace }: { readonly title: string; readonly blocks: readonly BlockId[]; readonly onPlace: (block: BlockId) => void }) {
  return blocks.length === 0 ? null : (
    <>
      <h3>{title}</h3>
      <ul>
        {blocks.map((block) => (
          <li key={block}><button type="button" data-wakes="" onClick={() => { onPlace(block) }}>{blockTitle(block)}{blockKind(block) !== '' && <small> {blockKind(block)}</small>}</button></li>
        ))}
      </ul>
    </>
  )
}

/** Thirty sentences: made when they are asked for. */
function Refused({ draft, refused }: { readonly draft: Draft; readonly refused: Fitting['refused'] }) {
  const [open, setOpen] = useState(false)
  return (
    <details onToggle={({ currentTarget }) => { setOpen(currentTarget.open) }}>
      <summary>{builderStrings.whyNotHere(refused.length)}</summary>
      {open && <dl>{refused.map(({ block, refusal }) => <div key={block}><dt>{blockTitle(block)}</dt><dd>{refusalSentence(refusal, draft)}</dd></div>)}</dl>}
    </details>
  )
}

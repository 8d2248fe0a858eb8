import { useId } from 'react'
import type { Action } from '../model/builder/workshop.ts'
import { itemById, type Draft, type Item } from '../model/builder/item.ts'
import { longestLabel } from '../model/builder/limits.ts'
import { settingsOf } from '../model/builder/settings.ts'
import type { LayerId } from '../model/layers.ts'
import { builderStrings } from '../strings/builder.ts'
import { layerTitle } from '../strings/builder-blocks.ts'
import { optionTitle, settingTitle } from '../strings/builder-settings.ts'
import { capitalised } from '../strings/sentences.ts'

interface LayersProps {
  readonly draft: Draft
  /** From the top downward, as the picture shows them. */
  readonly order: readonly LayerId[]
  readonly selected: LayerId | undefined
  readonly onSelect: (id: LayerId) => void
  readonly onAct: (action: Action) => void
  readonly onMove: (id: LayerId) => void
}

/** The button of a layer in the list: the focus comes back to it. */
export const layerButton = (id: LayerId): string => `kiht-${id}`

/** Every layer as a button, and what can be done with the chosen one. */
export function Layers({ draft, order, selected, onSelect, onAct, onMove }: LayersProps) {
  const item = selected === undefined ? undefined : itemById(draft, selected)
  return (
    <section className="builder-layers" aria-labelledby="kihid">
      <h2 id="kihid">{builderStrings.layers}</h2>
      <p>{builderStrings.layersHelp}</p>
      <ul>
        {order.map((id) => (
          <li key={id}><button type="button" id={layerButton(id)} aria-pressed={id === selected} data-wakes="" onClick={() => { onSelect(id) }}>{capitalised(layerTitle(draft, id))}</button></li>
        ))}
      </ul>
      {item && <LayerPanel key={item.id} draft={draft} item={item} onAct={onAct} onMove={onMove} />}
    </section>
  )
}

function LayerPanel({ draft, item, onAct, onMove }: Pick<LayersProps, 'draft' | 'onAct' | 'onMove'> & { readonly item: Item }) {
  const { id } = item
  const prefix = useId()
  return (
    <div className="builder-panel" role="group" aria-labelledby={`${prefix}-kiht`}>
      <h3 id={`${prefix}-kiht`}>{capitalised(layerTitle(draft, id))}</h3>
      {item.at !== undefined && (
        <p className="builder-actions">
          <button type="button" onClick={() => { onMove(id) }}>{builderStrings.move}</button>
          <button type="button" onClick={() => { onAct({ do: 'duplicate', id }) }}>{builderStrings.duplicate}</button>
          <button type="button" onClick={() => { onAct({ do: 'remove', id }) }}>{builderStrings.remove}</button>
        </p>
      )}
      {settingsOf(draft, item).map(({ name, value, options }) => (
        <p className="builder-field" key={name}>
          <label htmlFor={`${prefix}-${name}`}>{settingTitle(name)}</label>
          <select id={`${prefix}-${name}`} value={value} onChange={({ target }) => { onAct({ do: 'set', id, setting: name, value: target.value }) }}>
            {options.map((option) => <option key={option} value={option}>{optionTitle(name, option, draft)}</option>)}
          </select>
        </p>
      ))}
      <p className="builder-field">
        <label htmlFor={`${prefix}-nimi`}>{builderStrings.label}</label>
        <input
          id={`${prefix}-nimi`} type="text" defaultValue={item.label ?? ''} maxLength={longestLabel} autoComplete="off"
          onBlur={({ target }) => { if (target.value.trim() !== (item.label ?? '')) onAct({ do: 'name', id, label: target.value }) }}
          onKeyDown={(event) => { if (event.key === 'Enter') event.currentTarget.blur() }}
        />
      </p>
    </div>
  )
}

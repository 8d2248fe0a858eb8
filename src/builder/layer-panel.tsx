import { useId } from 'react'
import type { Action } from '../model/builder/workshop.ts'
import type { Draft, Item } from '../model/builder/item.ts'
import { longestLabel } from '../model/builder/limits.ts'
import { settingsOf } from '../model/builder/settings.ts'
import type { LayerId } from '../model/layers.ts'
import { builderStrings } from '../strings/builder.ts'
import { layerTitle } from '../strings/builder-blocks.ts'
import { optionTitle, settingTitle } from '../strings/builder-settings.ts'
import { capitalised } from '../strings/sentences.ts'

interface PanelProps {
  readonly draft: Draft
  readonly item: Item
  readonly onAct: (action: Action) => void
  readonly onMove: (id: LayerId) => void
}

/** The button that moves the layer: the focus comes back to it. */
export const moveButton = 'tosta'

/** What can be done with the chosen layer. */
export function LayerPanel({ draft, item, onAct, onMove }: PanelProps) {
  const { id } = item
  const prefix = useId()
  return (
    <section className="builder-panel" aria-labelledby={`${prefix}-kiht`}>
      <h2 id={`${prefix}-kiht`}>{builderStrings.change(capitalised(layerTitle(draft, id)))}</h2>
      {item.at !== undefined && (
        <p className="builder-actions">
          <button type="button" id={moveButton} onClick={() => { onMove(id) }}>{builderStrings.move}</button>
          <button type="button" onClick={() => { onAct({ do: 'duplicate', id }) }}>{builderStrings.duplicate}</button>
          <button type="button" onClick={() => { onAct({ do: 'remove', id }) }}>{builderStrings.remove}</button>
        </p>
      )}
      {/* The machine is what every stack begins with: its choices are in sight. */}
      <details open={item.at === undefined || undefined}>
        <summary>{builderStrings.settings}</summary>
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
      </details>
    </section>
  )
}

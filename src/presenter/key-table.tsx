import type { ReactElement } from 'react'
import { presenterStrings } from '../strings/presenter.ts'
import { commandKeys, keyCaps } from './keys.ts'

const rows = Object.entries(keyCaps).map(([name, caps]) => ({ name, caps, meaning: Object.entries(presenterStrings.keyMeanings).find(([key]) => key === name)?.[1] }))

interface KeyTableProps {
  /** Without the keys that change the projector's own view. */
  readonly commandsOnly?: boolean
}

/** What each key does. */
export const KeyTable = ({ commandsOnly = false }: KeyTableProps): ReactElement => (
  <table className="key-table">
    <caption className="visually-hidden">{presenterStrings.keys}</caption>
    <tbody>
      {rows.filter(({ name }) => !commandsOnly || commandKeys.includes(name)).map(({ name, caps, meaning }) => (
        <tr key={name}>
          <th scope="row">{caps.map((cap) => <kbd key={cap}>{cap === 'space' ? presenterStrings.spaceKey : cap}</kbd>)}</th>
          <td>{meaning}</td>
        </tr>
      ))}
    </tbody>
  </table>
)

/** Switches the keys of a page on and off (WCAG 2.1.4). */
export const KeysSwitch = ({ on, onChange }: { readonly on: boolean; readonly onChange: (on: boolean) => void }): ReactElement =>
  <label className="keys-switch"><input type="checkbox" checked={on} onChange={(event) => { onChange(event.target.checked) }} /> {presenterStrings.keysOn}</label>

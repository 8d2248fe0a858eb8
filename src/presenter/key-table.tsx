import type { ReactElement } from 'react'
import { presenterStrings } from '../strings/presenter.ts'
import { keyCaps } from './keys.ts'

const rows = Object.entries(keyCaps).map(([name, caps]) => ({ name, caps, meaning: Object.entries(presenterStrings.keyMeanings).find(([key]) => key === name)?.[1] }))

/** What each key does. */
export const KeyTable = (): ReactElement => (
  <table className="key-table">
    <caption className="visually-hidden">{presenterStrings.keys}</caption>
    <tbody>
      {rows.map(({ name, caps, meaning }) => (
        <tr key={name}>
          <th scope="row">{caps.map((cap) => <kbd key={cap}>{cap === 'space' ? presenterStrings.spaceKey : cap}</kbd>)}</th>
          <td>{meaning}</td>
        </tr>
      ))}
    </tbody>
  </table>
)

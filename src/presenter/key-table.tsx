import type { ReactElement } from 'react'
import { presenterStrings } from '../strings/presenter.ts'

/** What each key does. */
export const KeyTable = (): ReactElement => (
  <table className="key-table">
    <caption className="visually-hidden">{presenterStrings.keys}</caption>
    <tbody>
      {presenterStrings.keyTable.map(([keys, meaning]) => (
        <tr key={keys}>
          <th scope="row">{keys.split(/\s{2,}/).map((key) => <kbd key={key}>{key}</kbd>)}</th>
          <td>{meaning}</td>
        </tr>
      ))}
    </tbody>
  </table>
)

import { memo, useDeferredValue, useMemo, useState } from 'react'
import type { StackDocument } from '../content/stack-document.ts'
import { systemPath } from '../lesson/paths.ts'
import { systemStrings } from '../strings/system.ts'
import { systemsHead } from '../strings/systems-head.ts'
import { columns, rowsOf, sortRows, type Column } from './rows.ts'
import { href } from '../ui/site-address.ts'
import './systems.css'

const titles: Readonly<Record<Column, string>> = {
  system: systemStrings.system,
  family: systemStrings.family,
  place: systemStrings.place,
  guests: systemStrings.guests,
  maker: systemStrings.maker,
  firstYears: systemStrings.firstYears,
  licence: systemStrings.licence,
  status: systemStrings.status,
}

interface Order { readonly column: Column; readonly ascending: boolean }

/** All systems side by side; a press on a column's name puts them in its order, another press turns it round. */
export function SystemsPage({ stacks }: { readonly stacks: readonly StackDocument[] }) {
  const rows = useMemo(() => rowsOf(stacks), [stacks])
  const [order, setOrder] = useState<Order>({ column: 'family', ascending: true })
  const [said, setSaid] = useState('')
  const press = (column: Column): void => {
    const next = { column, ascending: column !== order.column || !order.ascending }
    setOrder(next)
    setSaid(systemStrings.sorted(titles[column], next.ascending))
  }
  // The mark of the column answers the press; two hundred cells follow in the next frame.
  const shownOrder = useDeferredValue(order)
  return (
    <div className="systems">
      <h1>{systemsHead.tableTitle}</h1>
      <p className="systems-intro">{systemStrings.tableIntro}</p>
      <p className="visually-hidden" role="status">{said}</p>
      <table className="systems-table">
        <caption className="visually-hidden">{systemStrings.caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" aria-sort={column === order.column ? (order.ascending ? 'ascending' : 'descending') : undefined}>
                <button type="button" className="sort-button needs-script no-print" onClick={() => { press(column) }}>{titles[column]}<SortMark /></button>
                <span className="sort-plain">{titles[column]}</span>
              </th>
            ))}
          </tr>
        </thead>
        <Rows rows={rows} order={shownOrder} />
      </table>
    </div>
  )
}

const Rows = memo(function Rows({ rows, order }: { readonly rows: ReturnType<typeof rowsOf>; readonly order: Order }) {
  return (
    <tbody>
      {sortRows(rows, order.column, order.ascending).map(({ id, title, text }) => (
        <tr key={id}>
          {columns.map((column) => (column === 'system'
            ? <th key={column} scope="row"><a href={href(systemPath(id))}>{title}</a></th>
            : <td key={column} data-label={titles[column]}><Lines lines={text[column]} /></td>))}
        </tr>
      ))}
    </tbody>
  )
})

/** One line for each vahekiht. */
const Lines = ({ lines }: { readonly lines: readonly string[] }) => <div>{lines.map((line) => <p key={line}>{line}</p>)}</div>

/** Points up or down in the column that rules the order; both ways in the others. */
const SortMark = () => (
  <svg className="sort-mark" viewBox="0 0 8 12" aria-hidden="true"><path className="up" d="M1 5l3-3 3 3" /><path className="down" d="M1 7l3 3 3-3" /></svg>
)

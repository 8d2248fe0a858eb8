import { memo, useId, type ReactElement } from 'react'
import { sameBorders } from '../../model/compare/borders.ts'
import { differenceSentences } from '../../strings/compare-difference.ts'
import { compareStrings } from '../../strings/compare.ts'
import { breakable } from '../../strings/diagram.ts'
import type { Comparison } from './comparison.ts'
import { rowGroups, type RowGroup } from './rows.ts'
import './comparison.css'

/** Says nothing, and is heard as blank. */
const emptyCell = '\u00A0'

interface TableProps {
  readonly comparison: Comparison
  /** With empty cells, to be filled in on paper. */
  readonly blank?: boolean
  /** Absent: all of the comparison's. */
  readonly groups?: readonly RowGroup[]
}

/** What the comparison comes to: counts, executors, what is shared. Cells that differ from the first one's are heavier. */
export const ComparisonTable = memo(function ComparisonTable({ comparison, blank = false, groups = rowGroups(comparison) }: TableProps): ReactElement {
  const caption = useId()
  return (
    <div className="table-frame" tabIndex={0} role="group" aria-labelledby={caption}>
      <table className="comparison-table" data-blank={blank || undefined}>
        <caption className="visually-hidden" id={caption}>{compareStrings.tableHeading}</caption>
        <thead>
          <tr><th scope="col">{compareStrings.compared}</th>{comparison.columns.map(({ stack }, index) => <th key={`${stack.id} ${String(index)}`} scope="col">{stack.title}</th>)}</tr>
        </thead>
        {groups.map(({ title, rows }) => (
          <tbody key={title}>
            {rows.length > 1 && <tr><th scope="rowgroup">{title}</th></tr>}
            {rows.map(({ title: row, cells }) => (
              <tr key={row}>
                <th scope="row">{breakable(row)}</th>
                {cells.map((cell, index) => <td key={index} data-differs={(!blank && cell !== cells[0]) || undefined}>{blank ? emptyCell : breakable(cell)}</td>)}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
})

/** What each stack has, and the first one has not; and the other way round. */
export const ComparisonDifference = memo(function ComparisonDifference({ comparison }: { readonly comparison: Comparison }): ReactElement {
  const [first, ...others] = comparison.columns
  return (
    <>
      {first && others.map((other, index) => (
        <div key={`${other.stack.id} ${String(index)}`} className="comparison-difference">
          <h3>{compareStrings.fromTo(first.stack.title, other.stack.title)}</h3>
          <ul>
            {differenceSentences(first.stack, other.stack).map((sentence) => <li key={sentence}>{sentence}</li>)}
            {first.borders && other.borders && sameBorders(first.borders, other.borders) && <li>{compareStrings.sameBorders}</li>}
          </ul>
        </div>
      ))}
    </>
  )
})

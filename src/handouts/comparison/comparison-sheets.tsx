// A comparison on paper: blank pictures side by side, their steps out of order, an empty table, and the key. The address says of what.
import { useMemo, type ReactElement } from 'react'
import { compareSearch } from '../../compare/address.ts'
import { correctionSentence } from '../../compare/corrections.ts'
import { useChosen } from '../../compare/use-chosen.ts'
import { comparisonOf, type Comparison } from '../../diagram/comparison/comparison.ts'
import { rowGroups, type RowGroup } from '../../diagram/comparison/rows.ts'
import { ComparisonTable } from '../../diagram/comparison/table.tsx'
import { Still } from '../../diagram/still.tsx'
import { comparePath } from '../../lesson/paths.ts'
import { compareStrings } from '../../strings/compare.ts'
import { handoutStrings } from '../../strings/handouts.ts'
import { operationSlug, operationTitle } from '../../strings/operations.ts'
import { sheetStrings } from '../../strings/sheets.ts'
import { Failure } from '../../ui/failure.tsx'
import { href } from '../../ui/site-address.ts'
import { Sheet } from '../sheet.tsx'
import { blankOf, type BlankFigure } from '../worksheet/blank.ts'

/** A page has room for two stacks: two need three sheets for a pupil and two of the key, more need twice as many, and a high stack a sheet of its own. */
export function ComparisonSheets(): ReactElement {
  const { followed: { chosen, stacks }, busy, failure } = useChosen()
  const comparison = useMemo(() => comparisonOf(stacks, chosen.operation), [stacks, chosen.operation])
  const blanks = useMemo(() => blanksOf(comparison), [comparison])
  const pictures = picturesOf(comparison)
  const pairs = pairsOf(comparison)
  const tables = tablesOf(comparison)
  const title = sheetStrings.compared(stacks.map((stack) => stack.title), operationTitle(comparison.operation))
  const corrections = chosen.corrections.filter(({ wrong }) => wrong === 'stack' || wrong === 'operation')
  return (
    <div className="page handout" aria-busy={busy || undefined}>
      <h1>{sheetStrings.comparisonTitle}</h1>
      <div className="handout-offers no-print">
        <p>{handoutStrings.howToPrint} {sheetStrings.comparisonParts(pictures.length + pairs.length + tables.length, pictures.length + tables.length)} <a href={href(comparePath) + compareSearch('', { ...chosen, view: 'side-by-side' })}>{sheetStrings.toComparison}</a></p>
        <div role="status">{corrections.length > 0 && <div className="notice">{corrections.map((correction) => <p key={`${correction.wrong} ${correction.wanted}`}>{correctionSentence(correction, { comparison, tick: 0 })}</p>)}</div>}</div>
        {failure && <Failure message={compareStrings.loadFailed} error={failure.error} onRetry={failure.retry} />}
      </div>
      {pictures.map((pair) => (
        <Sheet key={pair.join()} kind={`${handoutStrings.worksheet}: ${sheetStrings.layersSheet}`} title={title} named>
          <p>{handoutStrings.nameTask}</p>
          <Columns comparison={comparison} seen={pair}>{(index) => <BlankPicture blank={blanks[index]} />}</Columns>
        </Sheet>
      ))}
      {pairs.map((pair) => (
        <Sheet key={pair.join()} kind={`${handoutStrings.worksheet}: ${sheetStrings.stepsSheet}`} title={title} named>
          <p>{sheetStrings.stepsTask}</p>
          <Columns comparison={comparison} seen={pair}>{(index) => <Steps blank={blanks[index]} />}</Columns>
        </Sheet>
      ))}
      {tables.map((groups) => (
        <Sheet key={groups[0]?.title} kind={`${handoutStrings.worksheet}: ${sheetStrings.tableSheet}`} title={title} named>
          <p>{sheetStrings.tableTask}</p>
          <ComparisonTable comparison={comparison} groups={groups} blank />
        </Sheet>
      ))}
      {pictures.map((pair) => (
        <Sheet key={pair.join()} kind={handoutStrings.keyOf(`${sheetStrings.layersSheet}, ${sheetStrings.stepsSheet.toLowerCase()}`)} title={title}>
          <Columns comparison={comparison} seen={pair}>{(index) => <KeyPicture comparison={comparison} index={index} blank={blanks[index]} />}</Columns>
        </Sheet>
      ))}
      {tables.map((groups) => (
        <Sheet key={groups[0]?.title} kind={handoutStrings.keyOf(sheetStrings.tableSheet)} title={title}>
          <ComparisonTable comparison={comparison} groups={groups} />
        </Sheet>
      ))}
    </div>
  )
}

/** By column; steps of each are out of order in a way that the comparison fixes for ever. */
const blanksOf = ({ columns, operation }: Comparison): BlankFigure[] =>
  columns.map(({ stack, plate, moments }, index) => blankOf(stack, plate, moments, `${stack.id}/${operationSlug(operation)}/${String(index)}`))

/** Which columns stand on each sheet of steps. */
const pairsOf = ({ columns }: Comparison): number[][] =>
  columns.flatMap((_, index) => (index % 2 === 0 ? [[index, index + 1].filter((at) => at < columns.length)] : []))

/** Which columns stand on each sheet of pictures. Half a page is too narrow for the words of a high stack, as half a screen is. */
const picturesOf = (comparison: Comparison): number[][] =>
  pairsOf(comparison).flatMap((pair) => (pair.every((index) => (comparison.columns[index]?.plate.rows ?? 0) <= mostRowsBeside) ? [pair] : pair.map((index) => [index])))

const mostRowsBeside = 6

/** What is counted on the way, then who executes and what is shared; of two stacks, all on one sheet. */
const tablesOf = (comparison: Comparison): (readonly RowGroup[])[] => {
  const groups = rowGroups(comparison)
  return comparison.columns.length > 2 ? [groups.slice(0, 2), groups.slice(2)] : [groups]
}

interface ColumnsProps {
  readonly comparison: Comparison
  readonly seen: readonly number[]
  readonly children: (index: number) => ReactElement
}

/** As on the comparison's own page: beside one another where there is room. */
const Columns = ({ comparison: { columns }, seen, children }: ColumnsProps): ReactElement => (
  <div className="comparison">
    <ul className="comparison-columns" data-count={seen.length}>
      {seen.map((index) => (
        <li key={index} className="comparison-column">
          <p className="comparison-name"><b>{columns[index]?.stack.title}</b></p>
          {children(index)}
        </li>
      ))}
    </ul>
  </div>
)

interface BlankProps { readonly blank: BlankFigure | undefined }

const BlankPicture = ({ blank }: BlankProps): ReactElement | null => blank ? (
  <>
    <div className="comparison-picture sheet-blank"><Still plate={blank.plate} /></div>
    <div>
      <ul className="visually-hidden">{blank.boxes.map(({ letter, place }) => <li key={letter}>{handoutStrings.blank(letter, place)}</li>)}</ul>
      <p className="sheet-names">{handoutStrings.layerNames}: {blank.names.join(' · ')}</p>
    </div>
  </>
) : null

const Steps = ({ blank }: BlankProps): ReactElement => (blank && blank.steps.length > 0
  ? <ul className="sheet-steps">{blank.steps.map(({ sentence, number }) => <li key={number}><span className="sheet-square" aria-hidden="true" />{sentence}</li>)}</ul>
  : <p>{sheetStrings.noSteps}</p>)

const KeyPicture = ({ comparison, index, blank }: BlankProps & { readonly comparison: Comparison; readonly index: number }): ReactElement | null => {
  const plate = comparison.columns[index]?.plate
  return blank && plate ? (
    <>
      <div className="comparison-picture"><Still plate={plate} /></div>
      <div className="sheet-names">
        <p>{blank.boxes.map(({ letter, name }) => handoutStrings.letterNamed(letter, name)).join(' · ')}. {handoutStrings.intermediaries(blank.boxes.filter(({ intermediary }) => intermediary).map(({ letter }) => letter))}</p>
        <p>{blank.steps.length > 0 ? sheetStrings.numbers(blank.steps.map(({ number }) => number)) : sheetStrings.noSteps}</p>
      </div>
    </>
  ) : null
}

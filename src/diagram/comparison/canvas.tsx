// The comparison's pictures and what moves them. The tick is the only state, and it belongs to whoever uses the canvas.
import { memo, useId, type ReactElement, type ReactNode, type Ref } from 'react'
import { classify } from '../../model/classify.ts'
import { compareStrings } from '../../strings/compare.ts'
import { familyName } from '../../strings/families.ts'
import { operationTitle } from '../../strings/operations.ts'
import { capitalised, listed } from '../../strings/sentences.ts'
import { Announcer } from '../announcer.tsx'
import { Controls } from '../controls.tsx'
import { Crossings } from '../crossings.tsx'
import type { FigureStack } from '../figure-stack.ts'
import { pressKey } from '../press-key.ts'
import { Still } from '../still.tsx'
import { useSwipe } from '../use-swipe.ts'
import { useTravel } from '../use-travel.ts'
import { shownIn, tickAloud, tickTitle, type Comparison } from './comparison.ts'
import { ComparisonTwin } from './twin.tsx'
import './comparison.css'

interface CanvasProps {
  readonly comparison: Comparison
  /** From 0, and one that the comparison has. */
  readonly tick: number
  /** Must set the tick at once, not in a transition: the next press counts from it. */
  readonly onTick: (tick: number) => void
  /** Stands in place of the columns: other views of them. */
  readonly children?: ReactNode
  /** Without the text of every tick: where a page has little room. */
  readonly brief?: boolean
}

/** Columns with their pictures, the buttons below, and the same told as text. */
export const ComparisonCanvas = ({ comparison, tick, onTick, children, brief = false }: CanvasProps): ReactElement => {
  const { ticks, operation } = comparison
  const title = useId()
  const last = ticks.length - 1
  const go = (to: number): void => { if (to !== tick && to >= 0 && to <= last) onTick(to) }
  const swipe = useSwipe((direction) => { go(tick + direction) })
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys repeat what the buttons inside do
    <figure className="comparison" aria-labelledby={title} onKeyDown={(event) => { pressKey(event, tick, last, go) }}>
      <figcaption className="comparison-title" id={title}><b>{capitalised(operationTitle(operation))}.</b> <span>{tickTitle(comparison, tick)}</span></figcaption>
      <div className="comparison-pictures" {...swipe}>
        {children ?? <ComparisonColumns comparison={comparison} tick={tick} />}
      </div>
      <div className="comparison-controls needs-script no-print"><Controls step={tick} last={last} onStep={go} /></div>
      <Announcer step={tick} text={tickAloud(comparison, tick)} />
      {!brief && <ComparisonTwin comparison={comparison} />}
    </figure>
  )
}

interface ColumnsProps extends Pick<CanvasProps, 'comparison' | 'tick'> {
  /** Of the columns that are seen; absent: all of them. The others stay in the page, so that another view makes nothing anew. */
  readonly seen?: readonly number[] | undefined
  readonly listRef?: Ref<HTMLUListElement>
}

/** The pictures side by side, each with what happens in it. */
export const ComparisonColumns = ({ comparison, tick, seen, listRef }: ColumnsProps): ReactElement => {
  const count = seen?.length ?? comparison.columns.length
  return (
    <ul className="comparison-columns" data-count={count} data-one={count === 1 || undefined} ref={listRef}>
      {comparison.columns.map(({ stack: { id } }, index) => <ColumnView key={`${id} ${String(index)}`} comparison={comparison} index={index} tick={tick} seen={seen?.includes(index) ?? true} />)}
    </ul>
  )
}

interface ColumnViewProps extends Pick<CanvasProps, 'comparison' | 'tick'> { readonly index: number; readonly seen: boolean }

const ColumnView = memo(({ comparison, index, tick, seen }: ColumnViewProps): ReactElement | null => {
  const column = comparison.columns[index]
  const { still } = shownIn(comparison, tick, index)
  const token = useTravel(column?.plate ?? nothing, column?.moments ?? [], still)
  if (!column) return null
  const { stack, plate, marks } = column
  const { moment, moves } = shownIn(comparison, tick, index)
  return (
    <li className="comparison-column" data-moves={moves || undefined} aria-hidden={!seen || undefined}>
      <ComparisonPictureName stack={stack} />
      <div className="comparison-picture"><Still plate={plate} moment={moment} number={still + 1} marks={marks} tokenRef={token} /></div>
      <TickSentence comparison={comparison} index={index} tick={tick} />
    </li>
  )
})

const nothing = { rows: 1, boxes: [] }

/** The name above one picture of a comparison, and its families. */
const ComparisonPictureName = ({ stack }: { readonly stack: FigureStack }): ReactElement =>
  <p className="comparison-name"><b>{stack.title}</b> <small>{familiesOf(stack)}</small></p>

/** What happens in one column in this tick. All its sentences lie on one another and one is seen, so that the page never jumps. */
const TickSentence = ({ comparison, index, tick }: { readonly comparison: Comparison; readonly index: number; readonly tick: number }): ReactElement => {
  const { still, sentence, moves } = shownIn(comparison, tick, index)
  return (
    <div className="comparison-sentences">
      {comparison.columns[index]?.moments.map((moment, own) => (
        <p key={own} data-shown={(moves && own === still) || undefined} aria-hidden={!(moves && own === still)}><Crossings moment={moment} />{moment.sentence}</p>
      ))}
      {!moves && <p data-shown data-waits>{sentence}</p>}
    </div>
  )
}

/** The families of a stack's vahekihid, each once. */
const familiesOf = ({ layers }: FigureStack): string => {
  const names = [...new Set(classify(layers).map(({ family }) => familyName(family)))]
  return names.length === 0 ? compareStrings.noFamily : listed(names)
}

// One picture that becomes another stack's: equal layers keep their identity, the vahekiht travels, layers come and go.
import { Component, createRef, memo, type ReactNode, type Ref } from 'react'
import { ComparisonPictureName, TickSentence } from '../diagram/comparison/canvas.tsx'
import { shownIn, type Column, type Comparison, type Shown } from '../diagram/comparison/comparison.ts'
import { Still } from '../diagram/still.tsx'
import { useTravel } from '../diagram/use-travel.ts'
import { matchLayers } from '../model/compare/match.ts'
import { layersIn, measure, play, type Measured } from './movement.ts'
import './compare.css'

interface MorphProps {
  readonly comparison: Comparison
  /** Which of the columns is seen. */
  readonly at: number
  readonly tick: number
}

/** One picture that turns from one compared stack into another; layers with equal ids keep their boxes. */
export function Morph({ comparison, at, tick }: MorphProps) {
  const column = comparison.columns[at]
  const shown = shownIn(comparison, tick, at)
  const token = useTravel(column?.plate ?? nothing, column?.moments ?? [], shown.still)
  if (!column) return null
  return (
    <div className="comparison-one">
      <ComparisonPictureName stack={column.stack} />
      <Picture column={column} shown={shown} tokenRef={token} others={comparison.columns} />
      <TickSentence comparison={comparison} index={at} tick={tick} />
    </div>
  )
}

const nothing = { rows: 1, boxes: [] }

interface PictureProps {
  readonly column: Column
  readonly shown: Shown
  readonly tokenRef: Ref<HTMLSpanElement>
  readonly others: readonly Column[]
}

/**
 * A class, because only a class is asked before the old picture goes away (getSnapshotBeforeUpdate): where the layers are now, also in
 * the middle of a movement, is where the next movement begins. The stylesheet alone says where they end, as in every still.
 */
class Picture extends Component<PictureProps> {
  private readonly frame = createRef<HTMLDivElement>()
  private readonly leaving = createRef<HTMLOListElement>()

  override getSnapshotBeforeUpdate(before: PictureProps): Measured | null {
    const frame = this.frame.current
    return frame && before.column.stack !== this.props.column.stack ? measure(frame, before.column.plate.boxes.map(({ id }) => id)) : null
  }

  override componentDidUpdate(before: PictureProps, _: unknown, measured: Measured | null): void {
    const [frame, leaving] = [this.frame.current, this.leaving.current]
    if (!measured || !frame || !leaving || matchMedia('(prefers-reduced-motion: reduce)').matches) return
    const { column: { stack, plate } } = this.props
    const partners = matchLayers(stack.layers, before.column.stack.layers)
    const layers = layersIn(frame)
    play({ frame, leaving, measured, arrivals: plate.boxes.flatMap(({ id }, index) => { const layer = layers[index]; return layer ? [{ layer, from: partners.get(id) }] : [] }) })
  }

  override render(): ReactNode {
    const { column: { plate, marks }, shown: { moment, still }, tokenRef, others } = this.props
    return (
      <div className="comparison-picture comparison-frame" ref={this.frame}>
        <Still plate={plate} moment={moment} number={still + 1} marks={marks} tokenRef={tokenRef} />
        <div className="still leaving" aria-hidden="true"><ol className="layers" ref={this.leaving} /></div>
        <Room columns={others} />
      </div>
    )
  }
}

/** As high as the highest of the pictures, and never seen: what stands below must not jump. */
const Room = memo(function Room({ columns }: { readonly columns: readonly Column[] }) {
  return columns.map(({ stack, plate, marks }, index) => <div key={`${stack.id} ${String(index)}`} className="comparison-room"><Still plate={plate} marks={marks} /></div>)
})

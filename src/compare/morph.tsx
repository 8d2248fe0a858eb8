// The views of a comparison: its pictures side by side, or one that becomes another stack's. In that one, equal layers keep their
// identity, the vahekiht travels, layers come and go.
import { Component, createRef, type ReactNode } from 'react'
import { ComparisonColumns } from '../diagram/comparison/canvas.tsx'
import type { Column, Comparison } from '../diagram/comparison/comparison.ts'
import { matchLayers } from '../model/compare/match.ts'
import { layersIn, measure, play, type Measured } from './movement.ts'
import './compare.css'

interface ViewsProps {
  readonly comparison: Comparison
  readonly tick: number
  /** Which of the columns are seen, from 0: one alone morphs into the next one. Absent: all of them. */
  readonly seen?: readonly number[] | undefined
}

/**
 * The columns that are seen. A class, because only a class is asked before the old picture goes away (getSnapshotBeforeUpdate): where
 * the layers are now, also in the middle of a movement, is where the next movement begins. The stylesheet alone says where they end,
 * as in every still.
 */
export class ComparisonViews extends Component<ViewsProps> {
  private readonly list = createRef<HTMLUListElement>()

  override getSnapshotBeforeUpdate(before: ViewsProps): Measured | null {
    const [old, now] = [this.alone(before), columnAlone(this.props)]
    return old && now && now.stack !== old.column.stack ? measure(old.picture, old.column.plate.boxes.map(({ id }) => id)) : null
  }

  override componentDidUpdate(before: ViewsProps, _: unknown, measured: Measured | null): void {
    const [old, now] = [columnAlone(before), this.alone(this.props)]
    if (!measured || !old || !now || matchMedia('(prefers-reduced-motion: reduce)').matches) return
    const { picture, column: { stack, plate } } = now
    const partners = matchLayers(stack.layers, old.stack.layers)
    const layers = layersIn(picture)
    play({ frame: picture, measured, arrivals: plate.boxes.flatMap(({ id }, index) => { const layer = layers[index]; return layer ? [{ layer, from: partners.get(id) }] : [] }) })
  }

  override render(): ReactNode {
    return <ComparisonColumns {...this.props} listRef={this.list} />
  }

  /** The one column that is seen, with its picture as it now is in the page. */
  private alone(props: ViewsProps): { readonly column: Column; readonly picture: HTMLElement } | undefined {
    const column = columnAlone(props)
    const picture = this.list.current?.children[props.seen?.[0] ?? 0]?.querySelector<HTMLElement>('.comparison-picture')
    return column && picture ? { column, picture } : undefined
  }
}

/** Absent where several are seen. */
const columnAlone = ({ comparison, seen }: ViewsProps): Column | undefined => {
  const [only, ...more] = seen ?? []
  return only !== undefined && more.length === 0 ? comparison.columns[only] : undefined
}

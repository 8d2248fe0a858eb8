import { useMemo, type MouseEvent } from 'react'
import { describePicture } from '../diagram/describe.ts'
import type { FigureStack } from '../diagram/figure-stack.ts'
import { Legend } from '../diagram/legend.tsx'
import { plateOf } from '../diagram/plate.ts'
import { Still } from '../diagram/still.tsx'
import { TextTwin } from '../diagram/twin.tsx'
import type { LayerId } from '../model/layers.ts'
import { builderStrings } from '../strings/builder.ts'

interface CanvasProps {
  readonly stack: FigureStack
  readonly marks: ReadonlyMap<LayerId, string>
  readonly onPress: (id: LayerId) => void
}

/** The stack as every figure of the course draws it. Pressing a layer repeats what the lists of buttons beside do. */
export function Canvas({ stack, marks, onPress }: CanvasProps) {
  const plate = useMemo(() => plateOf(stack), [stack])
  const press = ({ target, currentTarget }: MouseEvent<HTMLDivElement>): void => {
    const layers = currentTarget.querySelector('.layers')
    const box = target instanceof Element ? target.closest('li') : null
    const id = layers && box ? plate.boxes[[...layers.children].indexOf(box)]?.id : undefined
    if (id !== undefined) onPress(id)
  }
  return (
    <figure className="builder-canvas" aria-labelledby="louend">
      <figcaption id="louend" className="visually-hidden">{builderStrings.canvas}</figcaption>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events -- the lists of buttons do the same */}
      <div className="figure-picture" onClick={press}><Still plate={plate} marks={marks} /></div>
      <Legend plate={plate} moving={false} />
      <TextTwin words={describePicture(stack, plate)} plate={plate} moments={noMoments} />
    </figure>
  )
}

const noMoments = [] as const

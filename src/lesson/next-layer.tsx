// „Mis juhtub järgmisena?“: before the decisive step the reader says where the request goes. Right answer and every wrong one
// are computed from the stack, so that any figure may ask.
import { useEffect, useId, useRef, useState, type ReactElement } from 'react'
import type { FigureStack } from '../diagram/figure-stack.ts'
import type { PlateBox } from '../diagram/plate.ts'
import type { Moment } from '../diagram/story.ts'
import type { LayerId } from '../model/layers.ts'
import type { ProgressStore } from '../progress/store.ts'
import { roleOf } from '../strings/layer-roles.ts'
import { nextLayerStrings } from '../strings/next-layer.ts'
import { capitalised } from '../strings/sentences.ts'

export interface NextLayerProps {
  /** Under which the prediction is kept. */
  readonly figure: string
  readonly stack: FigureStack
  /** The boxes of its picture, in the order of the picture's markup. */
  readonly boxes: readonly PlateBox[]
  readonly moments: readonly Moment[]
  /** The step asked about, from 0. */
  readonly step: number
  readonly store: ProgressStore
  /** The step may be shown. */
  readonly onDone: () => void
}

/** Asks to which layer the request goes next; the answer is kept, right or wrong or passed over. */
export function NextLayer({ figure, stack, boxes: drawn, moments, step, store, onDone }: NextLayerProps): ReactElement {
  const right = moments[step]?.at
  // From the top downward and from left to right, as the eye goes.
  const boxes = drawn.toSorted((one, other) => other.y - one.y || one.x - other.x)
  const [picked, setPicked] = useState<LayerId>()
  const [checked, setChecked] = useState<LayerId | 'nothing'>()
  const group = useRef<HTMLFieldSetElement>(null)
  const name = useId()
  useEffect(() => { group.current?.querySelector('input')?.focus({ preventScroll: true }) }, [])
  // A layer may also be pressed in the picture beside.
  useEffect(() => {
    const layers = group.current?.closest('figure')?.querySelector('.figure-picture .layers')
    const press = ({ target }: Event): void => {
      const box = target instanceof Element ? target.closest('li') : null
      const id = box && layers ? drawn[[...layers.children].indexOf(box)]?.id : undefined
      if (id !== undefined) setPicked(id)
    }
    layers?.addEventListener('click', press)
    return () => { layers?.removeEventListener('click', press) }
  }, [drawn])

  const settle = (choice: readonly LayerId[]): void => {
    store.record(choice.length > 0 ? { kind: 'prediction', question: figure, choice } : { kind: 'skip', question: figure })
    onDone()
  }
  const answered = checked === 'nothing' ? undefined : checked
  const correct = answered !== undefined && answered === right
  return (
    <fieldset className="next-layer" ref={group}>
      <legend>{nextLayerStrings.prompt}</legend>
      {boxes.map((box) => (
        <label key={box.id}>
          <input type="radio" name={name} value={box.id} checked={picked === box.id} onChange={() => { setPicked(box.id) }} /> {capitalised(box.name)}
        </label>
      ))}
      <p role="status">{checked === 'nothing' ? nextLayerStrings.nothingPicked : answered !== undefined && answerTo(answered, { stack, moments, step })}</p>
      <div className="next-layer-actions">
        {correct
          ? <button type="button" className="primary" onClick={() => { settle([answered]) }}>{nextLayerStrings.goOn}</button>
          : <button type="button" className="primary" onClick={() => { setChecked(picked ?? 'nothing') }}>{nextLayerStrings.check}</button>}
        {answered !== undefined && !correct && <button type="button" onClick={() => { settle([answered]) }}>{nextLayerStrings.show}</button>}
        {answered === undefined && <button type="button" onClick={() => { settle([]) }}>{nextLayerStrings.skip}</button>}
      </div>
    </fieldset>
  )
}

type Asked = Pick<NextLayerProps, 'stack' | 'moments' | 'step'>

/** What a choice deserves to hear: for a wrong one what that layer is for, and whether the request ever comes there. */
export const answerTo = (picked: LayerId, { stack, moments, step }: Asked): string => {
  if (picked === moments[step]?.at) return nextLayerStrings.right
  if (picked === moments[step - 1]?.at) return nextLayerStrings.alreadyHere
  const layer = stack.layers.find(({ id }) => id === picked)
  const met = moments.findIndex(({ way }, index) => index > 0 && way.slice(1).includes(picked))
  const meeting = moments[0]?.at === picked ? nextLayerStrings.began : met < 0 ? nextLayerStrings.never : met < step ? nextLayerStrings.passed(met + 1) : nextLayerStrings.later
  return [nextLayerStrings.wrong, layer ? roleOf(layer, stack) : '', meeting].filter(Boolean).join(' ')
}

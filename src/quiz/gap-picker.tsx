// The picture of a stack without its vahekiht. Between the layers, and in them, stand the gaps, each the label of a radio button: so a
// press anywhere in it picks it, and for keyboards and screen readers it is an ordinary group within the list of layers.
import { useId } from 'react'
import type { ClickGapQuestion } from '../model/quiz.ts'
import { breakable, diagramStrings } from '../strings/diagram.ts'
import { quizStrings } from '../strings/quiz.ts'
import type { PickerProps } from './options.tsx'
import { Prompt } from './prompt.tsx'

/** A picture in which gaps are picked. Once the answer stands open, the vahekiht is back in its place. */
export const GapPicker = ({ question, fieldset, locked, revealed = false }: PickerProps<ClickGapQuestion>) => {
  const name = useId()
  const { options, picture } = question
  return (
    <fieldset className="layer-picker" key={locked ? 'locked' : 'free'} ref={fieldset} disabled={locked !== undefined}>
      <Prompt question={question} hint={quizStrings.pickGap} />
      <div className="picker-frame">
        <div className="still">
          <ol className="layers" data-rows={picture.rows}>
            {picture.boxes.map(({ id, name: layer, x, width, y, height, leftNesting, rightNesting, depth, ground }) => {
              const option = options.find((candidate) => candidate.id === id)
              const found = revealed && option?.correct === true
              return (
                <li
                  key={id} data-x={x} data-w={width} data-y={y} data-h={height}
                  data-l={leftNesting || undefined} data-r={rightNesting || undefined} data-depth={depth || undefined}
                  data-ground={ground} data-gap={option ? '' : undefined} data-vahekiht={found || undefined}
                >
                  {option
                    ? (
                      <label className="label" data-x="0">
                        <input type="radio" name={name} value={id} defaultChecked={locked?.includes(id) ?? false} />
                        <span className="picker-name">{found && <em>{breakable(diagramStrings.intermediary)} </em>}<b>{breakable(option.text)}</b></span>
                      </label>
                    )
                    : <span className="label">{breakable(layer ?? id)}</span>}
                </li>
              )
            })}
          </ol>
        </div>
      </div>
    </fieldset>
  )
}

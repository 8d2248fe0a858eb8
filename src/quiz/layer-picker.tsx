// The picture of a stack in which layers are picked: each box is the label of a radio button (or a check box, where several are
// right) that stands in it. So a press anywhere in the box picks it, before the page has woken up too, and the group is an
// ordinary one for keyboards and screen readers. From the top downward, as the arrow keys go.
import { useId } from 'react'
import type { ClickLayerQuestion } from '../model/quiz.ts'
import { breakable } from '../strings/diagram.ts'
import { quizStrings } from '../strings/quiz.ts'
import type { PickerProps } from './options.tsx'
import { Prompt } from './prompt.tsx'

/** A picture in which layers are picked: its boxes are the options. */
export const LayerPicker = ({ question, fieldset, locked, remark }: PickerProps<ClickLayerQuestion>) => {
  const name = useId()
  const { options, picture, several } = question
  return (
    <fieldset className="layer-picker" key={locked ? 'locked' : 'free'} ref={fieldset} disabled={locked !== undefined}>
      <Prompt question={question} remark={remark} hint={several ? quizStrings.pickLayers : quizStrings.pickLayer} />
      <div className="picker-frame">
        <div className="still">
          <div className="layers" data-rows={picture.rows}>
            {picture.boxes.map(({ id, x, width, y, height, leftNesting, rightNesting, depth, ground, world, note, place }) => (
              <label
                key={id} data-x={x} data-w={width} data-y={y} data-h={height}
                data-l={leftNesting || undefined} data-r={rightNesting || undefined} data-depth={depth || undefined}
                data-ground={ground} data-world={world || undefined}
              >
                <span className="label">
                  <input type={several ? 'checkbox' : 'radio'} name={name} value={id} defaultChecked={locked?.includes(id) ?? false} />
                  <span className="picker-name">
                    <b>{breakable(options.find((option) => option.id === id)?.text ?? id)}</b>
                    {note !== '' && <small>{breakable(note)}</small>}
                  </span>
                  {place !== '' && <span className="visually-hidden">{`, ${place}`}</span>}
                </span>
              </label>
            ))}
          </div>
        </div>
      </div>
    </fieldset>
  )
}

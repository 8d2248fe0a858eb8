// A stack, and an operation's journey through it, step by step. The step is the only state, and it belongs to whoever uses
// the figure: a lesson's address, a class session, a test.
import { useId, useMemo, type ComponentProps, type ReactElement, type Ref } from 'react'
import type { LayerId } from '../model/layers.ts'
import type { Operation } from '../model/operations.ts'
import { diagramStrings } from '../strings/diagram.ts'
import { operationTitle } from '../strings/operations.ts'
import { Announcer } from './announcer.tsx'
import { Controls } from './controls.tsx'
import { Crossings } from './crossings.tsx'
import { describePicture, type PictureInWords } from './describe.ts'
import type { FigureStack } from './figure-stack.ts'
import { Legend } from './legend.tsx'
import { plateOf, type Plate } from './plate.ts'
import { pressKey } from './press-key.ts'
import { Still } from './still.tsx'
import { clampStep, storyOf, type Moment } from './story.ts'
import { TextTwin } from './twin.tsx'
import { useSwipe } from './use-swipe.ts'
import { useTravel } from './use-travel.ts'

export interface FigureProps {
  /** The figure's address within the page. */
  readonly id: string
  readonly stack: FigureStack
  /** Absent: the stack alone, one still without buttons. */
  readonly operation?: Operation | undefined
  /** The layer that asks; absent or unable: the last one of the stack that can. */
  readonly from?: LayerId | undefined
  readonly title?: string | undefined
  /** From 0; clamped. */
  readonly step: number
  /** Must set the step at once, not in a transition: the next press counts from it. */
  readonly onStep: (step: number) => void
  /** Stands in place of the sentence and the buttons: the figure goes on once it is answered. */
  readonly question?: ReactElement | undefined
  /** The step, from 0, that the text beside must not give away on a screen yet. */
  readonly hiddenFrom?: number | undefined
}

/** The layer picture of a stack with the journey of a request through it: picture, buttons, caption and text twin. */
export const Figure = ({ stack, operation, from, title, ...rest }: FigureProps): ReactElement => {
  const plate = useMemo(() => plateOf(stack), [stack])
  const moments = useMemo(() => (operation ? storyOf(stack, operation, from) : []), [stack, operation, from])
  const words = useMemo(() => describePicture(stack, plate), [stack, plate])
  return <StoryFigure {...rest} plate={plate} moments={moments} words={words} title={title ?? diagramStrings.title(stack.title, operation && operationTitle(operation))} />
}

interface StoryFigureProps extends Omit<FigureProps, 'stack' | 'operation' | 'from'> {
  readonly plate: Plate
  /** None: one still without buttons. */
  readonly moments: readonly Moment[]
  readonly words: PictureInWords
  readonly title: string
}

/** A picture and its moments, whatever tells the story. */
export const StoryFigure = ({ id, plate, moments, words, title, step: wanted, onStep, question, hiddenFrom }: StoryFigureProps): ReactElement => {
  const step = clampStep(wanted, moments)
  const last = Math.max(0, moments.length - 1)
  const token = useTravel(plate, moments, step)
  const madeUp = useId()
  const titleId = id === undefined ? madeUp : `${id}-nimi`
  const go = (to: number): void => { if (to !== step && to >= 0 && to <= last) onStep(to) }
  const swipe = useSwipe((direction) => { go(step + direction) })
  const moving = moments.length > 0
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys repeat what the buttons inside do
    <figure className="figure" id={id} data-rows={plate.rows} data-asks={question !== undefined || undefined} aria-labelledby={titleId} onKeyDown={moving ? (event) => { pressKey(event, step, last, go) } : undefined}>
      <figcaption className="figure-title" id={titleId}>{title}</figcaption>
      <FigureBody plate={plate} moments={moments} step={step} onStep={go} question={question} tokenRef={token} swipe={moving ? swipe : {}} />
      {moving && <Announcer step={step} text={announcementOf(moments, step)} />}
      <TextTwin words={words} plate={plate} moments={moments} hiddenFrom={hiddenFrom} />
    </figure>
  )
}

interface FigureBodyProps extends Pick<StoryFigureProps, 'plate' | 'moments' | 'step' | 'onStep' | 'question'> {
  readonly tokenRef?: Ref<HTMLSpanElement>
  /** What the picture answers to besides the buttons. */
  readonly swipe?: ComponentProps<'div'>
}

/** All that a step changes to the eye: picture, sentence and buttons. `step` is one that the story has. */
export const FigureBody = ({ plate, moments, step, onStep, question, tokenRef, swipe }: FigureBodyProps): ReactElement => (
  <div className="figure-body">
    <div className="figure-picture" {...swipe}>
      <Still plate={moments[step]?.plate ?? plate} moment={moments[step]} number={step + 1} {...(tokenRef && { tokenRef })} />
    </div>
    {moments.length > 0 && (
      <div className="figure-side">
        {question ?? <><Sentences moments={moments} step={step} /><Controls step={step} last={moments.length - 1} onStep={onStep} /></>}
      </div>
    )}
    <Legend plate={plate} moving={moments.length > 0} />
  </div>
)

/** What a step, from 0, changes to the ear. */
export const announcementOf = (moments: readonly Moment[], step: number): string => diagramStrings.announcement(step + 1, moments.length, spoken(moments[step]))

/** All sentences lie on one another and only one is seen, so that the longest keeps the room and the page never jumps. */
const Sentences = ({ moments, step }: { moments: readonly Moment[]; step: number }): ReactElement => (
  <div className="figure-sentences">
    {moments.map((moment, index) => (
      <p key={index} data-shown={index === step || undefined} aria-hidden={index !== step || undefined}>
        <span className="number" aria-hidden="true">{index + 1}</span><Crossings moment={moment} />{moment.sentence}
      </p>
    ))}
  </div>
)

/** What the eye gets as a heading and a sentence, the ear gets as two sentences. */
const spoken = (moment: Moment | undefined): string =>
  moment ? [moment.crossings.length > 0 ? diagramStrings.crossings(moment.crossings) : '', moment.sentence].filter(Boolean).join(' ') : ''

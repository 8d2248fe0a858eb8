// What is said of one option, and the way to the step of a figure that shows it.
import type { Option } from '../model/quiz.ts'
import { quizStrings } from '../strings/quiz.ts'
import { Prose } from '../ui/prose.tsx'

/** The address of a figure's step, counted from 1. Where it is missing no figure is pointed to. */
export type FigureHref = ((figure: string, step: number) => string) | undefined

/** Why an option is right or wrong, with a link to the step of a figure that shows it. */
export const Explanation = ({ option, figureHref }: { readonly option: Option; readonly figureHref: FigureHref }) => {
  const { explanation, refutedBy } = option
  return (
    <>
      <Prose text={explanation} />
      {refutedBy && figureHref && <> <a href={figureHref(refutedBy.figure, refutedBy.step)}>{quizStrings.figureStep(refutedBy)}</a></>}
    </>
  )
}

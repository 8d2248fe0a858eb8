// Exercises on paper in variants, and one key of all of them. The address says of which code, and how many.
import { useMemo, type ReactElement } from 'react'
import type { FigureStack } from '../../diagram/figure-stack.ts'
import { exercisesPath } from '../../lesson/paths.ts'
import { exerciseStrings } from '../../strings/exercises.ts'
import { handoutStrings } from '../../strings/handouts.ts'
import { sheetStrings } from '../../strings/sheets.ts'
import { visitShown } from '../../system/asked-journey.ts'
import { href } from '../../ui/site-address.ts'
import { useStore } from '../../ui/store.ts'
import { Sheet } from '../sheet.tsx'
import { ExerciseTask } from './exercise-task.tsx'
import { parseVariantsRequest } from './request.ts'
import { keyOf, variantsOf, type Variant } from './variants.ts'
import { VariantsForm } from './variants-form.tsx'

/** One page or two for each variant, and a page with the key. */
export function VariantSheets({ stacks }: { readonly stacks: readonly FigureStack[] }): ReactElement {
  const search = useStore(visitShown, undefined)?.search ?? ''
  const { request, wrong } = useMemo(() => parseVariantsRequest(search), [search])
  const variants = useMemo(() => variantsOf(request, stacks), [request, stacks])
  return (
    <div className="page handout">
      <h1>{sheetStrings.variantsTitle}</h1>
      <div className="handout-offers no-print">
        <p>{handoutStrings.howToPrint} {sheetStrings.variantsIntro} <a href={href(exercisesPath)}>{sheetStrings.toExercises}</a></p>
        <VariantsForm request={request} wrong={wrong} />
      </div>
      {variants.map(({ letter, pages }) => pages.map((page, index) => (
        <Sheet key={`${letter}${String(index)}`} kind={sheetStrings.codeOf(request.code)} title={sheetStrings.variant(letter)} named>
          {page.map(({ exercise, asked }) => <ExerciseTask key={exercise.kind} exercise={exercise} asked={asked} />)}
        </Sheet>
      )))}
      <Sheet kind={sheetStrings.codeOf(request.code)} title={sheetStrings.key}>
        {variants.map((variant) => <VariantKey key={variant.letter} variant={variant} />)}
        <p className="sheet-names">{sheetStrings.keyNote}</p>
      </Sheet>
    </div>
  )
}

const VariantKey = ({ variant: { letter, pages } }: { readonly variant: Variant }): ReactElement => (
  <>
    <h3>{sheetStrings.variant(letter)}</h3>
    <ul className="sheet-answers">
      {pages.flat().map(({ exercise, asked }) => (
        <li key={exercise.kind}>{sheetStrings.answer(exerciseStrings.kinds[exercise.kind].title, exercise.code)}: <b>{asked.map(keyOf).join('; ')}</b></li>
      ))}
    </ul>
  </>
)

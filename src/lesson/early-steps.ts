// What the reader has seen of a figure before its code came, and who shows its steps from then on.
import { useState } from 'react'
import { usePrerendered } from '../ui/use-hydrated.ts'

const stepperOf = (figure: string) => {
  const stepper = window.earlyPresses?.stepper
  return stepper?.figure === figure ? stepper : undefined
}

/** The step, from 0, that a figure without its code shows. */
export const earlyStep = (figure: string): number => stepperOf(figure)?.shown() ?? 0

/** React may draw a part more than once before it stands: closed once, a stepper stays where it is. */
const takeOver = (figure: string): number => {
  const early = window.earlyPresses
  if (early) (early.given ??= new Set()).add(figure)
  stepperOf(figure)?.close()
  return earlyStep(figure)
}

/** For a figure that wakes: the step, from 0, that the page shows already. From its first render on the caller alone shows its steps. */
export const useEarlyStep = (figure: string): number => {
  const waking = usePrerendered()
  return useState(() => (waking ? takeOver(figure) : 0))[0]
}

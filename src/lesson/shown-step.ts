// Which step each figure of the page shows, from 0, for those who take a picture of it. Nothing is drawn from it, so it is no store.
import { earlyStep } from './early-steps.ts'

const steps = new Map<string, number>()

/** Call whenever the figure shows another step. */
export const noteShownStep = (figure: string, step: number): void => { steps.set(figure, step) }

/** As long as the figure sleeps, the one that stands on the page. */
export const shownStep = (figure: string): number => steps.get(figure) ?? earlyStep(figure)

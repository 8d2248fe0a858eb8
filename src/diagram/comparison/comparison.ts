// Stacks side by side and one operation that runs in all of them in step: all that the views of a comparison show.
import { bordersOf, type Borders } from '../../model/compare/borders.ts'
import { differenceOf } from '../../model/compare/difference.ts'
import { jointClock, phasesOf, type Tick } from '../../model/compare/phases.ts'
import { classify } from '../../model/classify.ts'
import { fold } from '../../model/fold.ts'
import { journey } from '../../model/journey/journey.ts'
import type { LayerId } from '../../model/layers.ts'
import type { Operation } from '../../model/operations.ts'
import { comparedOrigin } from '../../model/origins.ts'
import { compareStrings, phaseName, waitingSentence } from '../../strings/compare.ts'
import { diagramStrings } from '../../strings/diagram.ts'
import type { FigureStack } from '../figure-stack.ts'
import { plateOf, type Plate } from '../plate.ts'
import { storyOf, type Moment } from '../story.ts'

export interface Column {
  readonly stack: FigureStack
  readonly plate: Plate
  /** None where the stack knows no such operation. */
  readonly moments: readonly Moment[]
  readonly borders: Borders | undefined
  /** How its layers differ from the first column's, as words on the picture. */
  readonly marks: ReadonlyMap<LayerId, string>
}

export interface Comparison {
  readonly columns: readonly Column[]
  readonly operation: Operation
  /** Never empty: where nobody can ask, one tick shows the stacks alone. */
  readonly ticks: readonly Tick[]
}

/** Of two to four stacks, each of which passes `check`. */
export const comparisonOf = (stacks: readonly FigureStack[], operation: Operation): Comparison => {
  const journeys = stacks.map((stack) => {
    const origin = comparedOrigin(stack.layers, operation)
    if (origin === undefined) return { phases: [], moments: [], borders: undefined }
    const steps = journey(stack.layers, origin, operation)
    const intermediaries = new Set(classify(stack.layers).map(({ at }) => at))
    return { phases: phasesOf(fold(origin, steps), intermediaries), moments: storyOf(stack, operation, origin), borders: bordersOf(origin, steps) }
  })
  const ticks = jointClock(journeys.map(({ phases }) => phases))
  const marks = marksOf(stacks)
  return {
    operation,
    columns: stacks.map((stack, index) => ({ stack, plate: plateOf(stack), moments: journeys[index]?.moments ?? [], borders: journeys[index]?.borders, marks: marks[index] ?? new Map() })),
    ticks: ticks.length > 0 ? ticks : [{ phase: 'start', beats: stacks.map(() => undefined) }],
  }
}

const { mark } = compareStrings

/** Each stack against the first; of two, the first one also shows what the other has not. */
const marksOf = (stacks: readonly FigureStack[]): ReadonlyMap<LayerId, string>[] => {
  const [first, second] = stacks
  return stacks.map((stack, index) => {
    if (!first || !second) return new Map()
    if (index === 0) return stacks.length === 2 ? new Map(differenceOf(first.layers, second.layers).gone.map((id) => [id, mark.gone])) : new Map()
    const { added, travelled, changed } = differenceOf(first.layers, stack.layers)
    return new Map([...changed.map(({ after }): [LayerId, string] => [after, mark.changed]), ...travelled.map(({ after }): [LayerId, string] => [after, mark.travelled]), ...added.map((id): [LayerId, string] => [id, mark.added])])
  })
}

/** What one column shows in one tick. */
export interface Shown {
  /** Absent where the stack knows no such operation: the stack alone. */
  readonly moment: Moment | undefined
  /** Of the still within its own journey, from 0. */
  readonly still: number
  readonly sentence: string
  readonly moves: boolean
}

/** What one column shows in a tick: its still, the phase and whether its request moves. */
export const shownIn = ({ columns, ticks, operation }: Comparison, tick: number, column: number): Shown => {
  const { phase, beats } = ticks[tick] ?? { phase: 'start', beats: [] }
  const beat = beats[column]
  const moment = beat && columns[column]?.moments[beat.still]
  if (!beat || !moment) return { moment: undefined, still: 0, sentence: operation.kind === 'page-fault' ? compareStrings.unable : compareStrings.cannotAsk, moves: false }
  return { moment, still: beat.still, sentence: waitingSentence(beat, phase) ?? moment.sentence, moves: beat.does === 'moves' }
}

/** "3/9. Vahekihi juures". */
export const tickTitle = ({ ticks }: Comparison, tick: number): string =>
  compareStrings.tick(phaseName(ticks[tick]?.phase ?? 'start'), tick + 1, ticks.length)

/** What is said aloud of a tick: its phase, then what happens in each, or in those of the columns that are seen. */
export const tickAloud = (comparison: Comparison, tick: number, seen?: readonly number[]): string => {
  const { columns, ticks } = comparison
  const sentences = columns.flatMap(({ stack }, index) => {
    if (seen && !seen.includes(index)) return []
    const { moment, sentence, moves } = shownIn(comparison, tick, index)
    const crossings = moves && moment && moment.crossings.length > 0 ? `${diagramStrings.crossings(moment.crossings)} ` : ''
    return [compareStrings.spoken(stack.title, crossings + sentence)]
  })
  return compareStrings.announcement(tick + 1, ticks.length, phaseName(ticks[tick]?.phase ?? 'start'), sentences)
}

/** The nearest tick that the comparison has; 0 for what is not a whole number. */
export const clampTick = (tick: number, { ticks }: Comparison): number => Math.max(0, Math.min(Number.isInteger(tick) ? tick : 0, ticks.length - 1))

// The rows of the comparison's table: every cell computed from the stack and from the journey, none written by hand.
import { executionOf } from '../../model/compare/execution.ts'
import { sharingOf, type Sharing } from '../../model/compare/sharing.ts'
import { classify } from '../../model/classify.ts'
import { crossingKinds, type Crossing } from '../../model/journey/step.ts'
import type { PrivilegedInstruction } from '../../model/operations.ts'
import { compareStrings, executionPhrase, sharePhrase } from '../../strings/compare.ts'
import { crossingNames } from '../../strings/crossings.ts'
import { familyName, reasonOf } from '../../strings/families.ts'
import { labelOf } from '../../strings/forms.ts'
import { capitalised, formsOf, listed } from '../../strings/sentences.ts'
import type { FigureStack } from '../figure-stack.ts'
import type { Column, Comparison } from './comparison.ts'

export interface TableRow {
  readonly title: string
  /** One for each column. */
  readonly cells: readonly string[]
}

export interface RowGroup {
  readonly title: string
  readonly rows: readonly TableRow[]
}

const { row, group, none } = compareStrings

/** The table under a comparison: everything computed of each stack, a column for each. */
export const rowGroups = ({ columns }: Comparison): RowGroup[] => {
  const each = (title: string, cellOf: (column: Column) => string): TableRow => ({ title, cells: columns.map(cellOf) })
  return [
    { title: row.family, rows: [each(row.family, familyCell)] },
    {
      title: group.borders,
      rows: [
        each(row.borders, ({ borders }) => (borders ? compareStrings.total(borders.there, borders.back) : none)),
        ...crossedKinds(columns).map((crossing) => each(capitalised(crossingNames[crossing]), ({ borders }) => (borders ? String(borders.byKind.get(crossing) ?? 0) : none))),
        each(row.modes, ({ borders }) => (borders ? String(borders.modeChanges) : none)),
        each(row.repeated, ({ borders }) => (borders ? compareStrings.repeats(borders.repeated) : none)),
        each(row.visited, ({ stack, borders }) => (borders ? listed(borders.visited.map((id) => labelOf(formsOf(stack.names, id)))) : none)),
      ],
    },
    {
      title: group.execution,
      rows: [
        each(row.ordinary, ({ stack }) => executionCell(stack, undefined)),
        ...(['own-state', 'cpu-model', 'port'] as const).map((instruction) => each(row.privileged[instruction], ({ stack }) => executionCell(stack, instruction))),
      ],
    },
    {
      title: group.sharing,
      rows: (['kernel', 'machine', 'files', 'hardware'] as const).map((thing) => each(row[thing], ({ stack }) => sharingCell(stack, thing))),
    },
  ]
}

/** In the order in which journeys usually meet them; only those that some column crosses. */
const crossedKinds = (columns: readonly Column[]): Crossing[] =>
  crossingKinds.filter((crossing) => columns.some(({ borders }) => borders?.byKind.has(crossing)))

const familyCell = ({ stack }: Column): string => {
  const verdicts = classify(stack.layers)
  return verdicts.length === 0 ? capitalised(compareStrings.noFamily) : verdicts.map((verdict) => `${capitalised(familyName(verdict.family))}. ${reasonOf(verdict, stack.names)}`).join(' ')
}

const executionCell = ({ layers, names }: FigureStack, instruction: PrivilegedInstruction | undefined): string => {
  const execution = executionOf(layers, instruction === undefined ? { kind: 'ordinary' } : { kind: 'privileged', instruction })
  return execution ? capitalised(executionPhrase(execution, names)) : none
}

const sharingCell = ({ layers, names }: FigureStack, thing: keyof Sharing): string => {
  const sharing = sharingOf(layers)
  return sharing ? capitalised(sharePhrase(thing, sharing[thing], names)) : none
}

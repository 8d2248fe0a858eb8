// The rows of the table that compares the systems, and how they are put in order.
import type { StackDocument } from '../content/stack-document.ts'
import { classify, type Family } from '../model/classify.ts'
import { layerById } from '../model/structure.ts'
import { diagramStrings } from '../strings/diagram.ts'
import { familyName } from '../strings/families.ts'
import { capitalised, formsOf } from '../strings/sentences.ts'
import { systemStrings } from '../strings/system.ts'
import { guestKind } from './journeys.ts'

export const columns = ['system', 'family', 'place', 'guests', 'maker', 'firstYears', 'licence', 'status'] as const

export type Column = typeof columns[number]

export interface Row {
  readonly id: string
  readonly title: string
  /** Of the vahekihid, in stack order. */
  readonly families: readonly Family[]
  /** What each column shows, line by line. */
  readonly text: Readonly<Record<Column, readonly string[]>>
  /** The first year that the words name; infinite where they name none. */
  readonly year: number
}

/** From the one that takes over most to the one that takes over least, as on the home page; then the kinds of hypervisor. */
const ranks: Readonly<Record<Family, number>> = { emulation: 0, compatibility: 1, 'application-kernel': 2, 'os-level': 3, 'bare-metal': 4, hosted: 5, 'in-kernel': 6 }

const collator = new Intl.Collator('et', { numeric: true })

/** The rows in family order, by title within a family. */
export const rowsOf = (stacks: readonly StackDocument[]): Row[] => sortRows(stacks.map(rowOf), 'family', true)

const rowOf = (stack: StackDocument): Row => {
  const verdicts = classify(stack.layers)
  return {
    id: stack.id,
    title: stack.title,
    families: verdicts.map(({ family }) => family),
    text: {
      system: [stack.title],
      family: [...new Set(verdicts.map(({ family }) => capitalised(familyName(family))))],
      place: verdicts.map(({ at }) => systemStrings.places(formsOf(stack.names, at).nominative, placeOf(stack, at))),
      guests: [systemStrings.guestKinds[guestKind(stack)]],
      maker: [stack.maker],
      firstYears: [beginning(stack.years)],
      licence: [stack.licence],
      status: [stack.status],
    },
    year: Number(/\d{4}/.exec(stack.years)?.[0] ?? Infinity),
  }
}

/** On which layer, or as part of which, the vahekiht is. */
const placeOf = ({ layers, names }: StackDocument, at: string): string => {
  const layer = layerById(layers, at)
  if (layer.partOf !== undefined) return diagramStrings.partOf(formsOf(names, layer.partOf).genitive)
  return layer.on === undefined ? '' : diagramStrings.standsOn(formsOf(names, layer.on).nominative)
}

/** The words up to the first pause: when the system began. */
const beginning = (years: string): string => /^[^;,(]+/.exec(years)?.[0].trim() ?? years

/** Rows by a column; those that are equal in it, by family and then by title, both always ascending. */
export const sortRows = (rows: readonly Row[], column: Column, ascending: boolean): Row[] => {
  const direction = ascending ? 1 : -1
  return rows.toSorted((one, other) => direction * compare(one, other, column) || compare(one, other, 'family') || collator.compare(one.title, other.title))
}

const compare = (one: Row, other: Row, column: Column): number => {
  switch (column) {
    case 'family': return rankOf(one) - rankOf(other)
    case 'firstYears': return one.year === other.year ? 0 : one.year - other.year
    case 'system': case 'place': case 'guests': case 'maker': case 'licence': case 'status': return collator.compare(one.text[column].join(' '), other.text[column].join(' '))
  }
}

/** By the first vahekiht; a system with more than one comes after those with one. */
const rankOf = ({ families: [first, ...more] }: Row): number => (first === undefined ? Infinity : ranks[first] + more.length / 10)

// The stations inside the layers against FACTS, row by row; the borders between them are compared in journeys.test.ts.
import { describe, expect, test } from 'vitest'
import { journey } from '../src/model/journey/journey.ts'
import { oracle } from './oracle/index.ts'
import { operationOf } from './oracle/operations.ts'
import { decided, missingStation, wantedOf } from './oracle/stations.ts'
import { stackNamed } from './stacks.ts'

const compared = oracle.filter((row) => row.variant === undefined && wantedOf(row).length > 0)
const missingIn = (row: typeof compared[number], as = row): string | undefined =>
  missingStation(stackNamed(row.system).layers, journey(stackNamed(row.system).layers, row.from, operationOf[row.operation]), as)

describe.each([...new Set(compared.map(({ system }) => system))])('%s passes the stations that FACTS names', (system) => {
  test.each(compared.filter((row) => row.system === system))('$operation from $from ($source)', (row) => {
    expect(missingIn(row)).toBeUndefined()
  })
})

test('every station of FACTS is compared, or says why the model does not draw it', () => {
  const named = new Set(oracle.flatMap(({ down, back }) => [...down, ...(back === 'not-in-facts' ? [] : back)]).flatMap(({ stations = [] }) => stations))
  expect(decided.filter((station) => !named.has(station))).toEqual([])
  expect(compared.flatMap(wantedOf).length).toBeGreaterThan(150)
})

test('a station at another layer, a foreign one, or two in the wrong order are refused', () => {
  for (const row of compared) {
    const only = wantedOf(row).map(({ layer, station }) => ({ to: layer, stations: [station] }))
    expect(missingIn(row, { ...row, down: only, back: [] })).toBeUndefined()
    expect(missingIn(row, { ...row, down: [...only, { to: row.from, stations: ['validate'] }], back: [] })).toContain('validate')
  }
  const reversed = compared.filter((row) => missingIn(row, { ...row, down: wantedOf(row).toReversed().map(({ layer, station }) => ({ to: layer, stations: [station] })), back: [] }) !== undefined)
  expect(reversed.length).toBeGreaterThan(30)
})

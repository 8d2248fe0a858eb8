import { expect, test } from 'vitest'
import { readCatalogue, systemsOf } from '../content/catalogue.ts'
import { columns, rowsOf, sortRows, type Column } from './rows.ts'

const rows = rowsOf(systemsOf(readCatalogue('.')))

const sortedBy = (column: Column, ascending = true): string[] => sortRows(rows, column, ascending).map(({ id }) => id)

test('begin in family order, and every cell says something', () => {
  expect(rows.length).toBeGreaterThanOrEqual(24)
  expect(rows[0]?.families).toEqual(['emulation'])
  expect(rows.at(-1)?.families[0]).toBe('in-kernel')
  for (const row of rows) for (const column of columns) expect([row.id, column, row.text[column].join('').length > 0]).toEqual([row.id, column, true])
})

test('say of each vahekiht where it is', () => {
  expect(rows.find(({ id }) => id === 'kvm-virtio')?.text.place).toEqual(['KVM: Linuxi tuuma osa'])
  expect(rows.find(({ id }) => id === 'xen-hvm')?.text.place).toEqual(['Xen: all on riistvara'])
  expect(rows.find(({ id }) => id === 'wsl2')?.text.place).toHaveLength(2)
})

test('are sorted by the Estonian alphabet, or by year, and either way round', () => {
  expect(sortedBy('system')[0]).toBe('apple')
  expect(sortedBy('system', false).at(-1)).toBe('apple')
  expect(sortedBy('system', false)).toEqual(sortedBy('system').toReversed())
  expect(sortedBy('firstYears').slice(0, 3)).toEqual(['wine', 'wine-in-vm', 'bochs'])
  expect(sortRows(rows, 'firstYears', false)[0]?.year).toBe(Math.max(...rows.map(({ year }) => year)))
})

test('that are equal keep the family order, also backwards', () => {
  const openly = sortRows(rows, 'guests', false).filter(({ text }) => text.guests[0] === 'muutmata').map(({ id }) => id)
  expect(openly).toEqual(rows.filter(({ text }) => text.guests[0] === 'muutmata').map(({ id }) => id))
})

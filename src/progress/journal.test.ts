import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findingOf, parseEntry } from './journal.ts'

test('a copy that differs from what is kept gives it back, an equal one nothing', () => {
  const held = { text: 'a', deletions: 0 }
  expect(findingOf({ text: 'a', deletions: 0 }, held)).toEqual({ undead: false, lost: undefined })
  expect(findingOf({ text: 'a b', deletions: 0 }, held)).toEqual({ undead: false, lost: 'a b' })
  expect(findingOf({ text: 'a', deletions: 0 }, { text: undefined, deletions: 0 })).toEqual({ undead: false, lost: 'a' })
  expect(findingOf(undefined, held)).toEqual({ undead: false, lost: undefined })
})

test('what comes from before a deletion is gone, on whichever side it stands, and what was kept after it is given back', () => {
  expect(findingOf({ text: undefined, deletions: 1 }, { text: 'old', deletions: 0 })).toEqual({ undead: true, lost: undefined })
  expect(findingOf({ text: 'new', deletions: 1 }, { text: 'old', deletions: 0 })).toEqual({ undead: true, lost: 'new' })
  // The copy could not be written over: the database was busy, or forbidden by then.
  expect(findingOf({ text: 'old', deletions: 0 }, { text: undefined, deletions: 1 })).toEqual({ undead: false, lost: undefined })
})

test('an entry is read as it was written, and anything else is none', () => {
  fc.assert(fc.property(fc.record({ text: fc.option(fc.string(), { nil: undefined }), deletions: fc.nat() }), (entry) => { expect(parseEntry(entry)).toEqual(entry) }))
  fc.assert(fc.property(fc.anything(), (value) => {
    const entry = parseEntry(value)
    if (entry) expect([typeof entry.text === 'string' || entry.text === undefined, Number.isSafeInteger(entry.deletions)]).toEqual([true, true])
  }))
})

import { expect, test } from 'vitest'
import { draftAfter, place } from '../model/builder/challenges.ts'
import { emptyDraft } from '../model/builder/item.ts'
import { firstSession, next, type Move, type Session } from './session.ts'

const after = (...moves: readonly Move[]): Session => moves.reduce(next, firstSession)
const put = (block: 'linux' | 'docker' | 'linux-program', at: string): Move => ({ do: 'act', action: place(block, at) })
const container = draftAfter([place('linux', 'hw'), place('docker', 'l1'), place('linux-program', 'l2')])

test('building goes on upon what has been placed, and below what carries nothing', () => {
  expect(after(put('linux', 'hw')).selected).toBe('l1')
  expect(after(put('linux', 'hw'), put('docker', 'l1'), put('linux-program', 'l2')).selected).toBe('l2')
})

test('a link within the page leaves the way back as it is', () => {
  const built = after(put('linux', 'hw'), put('docker', 'l1'), put('linux-program', 'l2'))
  const visited = next(built, { do: 'visit', draft: container })
  expect(visited).toBe(built)
  expect(next(visited, { do: 'act', action: { do: 'undo' } }).workshop.draft).toHaveLength(3)
})

test('an address that is typed over can be undone', () => {
  const typed = next(after(put('linux', 'hw')), { do: 'visit', draft: container })
  expect(typed.workshop.draft).toBe(container)
  expect(next(typed, { do: 'act', action: { do: 'undo' } }).workshop.draft).toHaveLength(2)
})

test('an example opens with nothing chosen, and the way back leads to the empty canvas', () => {
  const shown = after({ do: 'example', example: 'konteiner' })
  expect(shown.selected).toBeUndefined()
  expect(shown.said.text).toBe('Lõuendil on näide „Konteiner“.')
  expect(next(shown, { do: 'act', action: { do: 'undo' } }).workshop.draft).toBe(emptyDraft)
})

test('a refused action changes nothing but what is said', () => {
  const refused = after(put('linux-program', 'hw'))
  expect(refused.workshop).toBe(firstSession.workshop)
  expect(refused.said).toMatchObject({ refused: true, count: 1 })
})

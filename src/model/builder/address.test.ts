import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { check } from '../check.ts'
import { checksum, writeDraft } from './address.ts'
import { challenges, draftAfter } from './challenges.ts'
import { emptyDraft, stackOf } from './item.ts'
import { longestLabel, mostLayers } from './limits.ts'
import { readDraft } from './read-address.ts'

/** One address a line, as readers have shared them: lines are added, never changed. After a blank, the kinds of its layers. */
const shared = readFileSync(new URL('../../../tests/fixtures/builder-addresses.txt', import.meta.url), 'utf8').trim().split('\n').map((line) => {
  const [word = '', ...kinds] = line.split(' ')
  return { word, kinds }
})

describe('addresses that have been shared still open', () => {
  test.each(shared)('$word', ({ word, kinds }) => {
    const read = readDraft(word)
    if (!('draft' in read)) throw new Error(read.bad)
    expect(check(stackOf(read.draft))).toEqual([])
    expect(stackOf(read.draft).map(({ kind }) => kind)).toEqual(kinds)
  })

  test('there is one for each solution of a challenge at least', () => {
    expect(shared.length).toBeGreaterThanOrEqual(challenges.flatMap(({ solutions }) => solutions).length)
  })
})

const signed = (body: string): string => `${body}~${checksum(body)}`

describe('anything else opens as nothing', () => {
  const good = writeDraft(draftAfter([{ do: 'place', block: 'linux', at: 'hw' }, { do: 'name', id: 'l1', label: 'Õpetaja (1)' }]))

  test('a name of Estonian letters comes back', () => {
    const read = readDraft(good)
    expect('draft' in read && read.draft[1]?.label).toBe('Õpetaja (1)')
  })

  test('no address needs escaping', () => {
    expect(encodeURIComponent(good)).toBe(good)
  })

  test('an address cut anywhere', () => {
    for (let end = 0; end < good.length; end++) expect(readDraft(good.slice(0, end))).toEqual({ bad: 'damaged' })
  })

  test('from a newer course', () => {
    expect(readDraft(signed('2.hw-i0.zz0-q'))).toEqual({ bad: 'newer' })
  })

  test('a hundred thousand letters', () => {
    expect(readDraft('1.'.padEnd(100_000, 'hw'))).toEqual({ bad: 'too-long' })
  })

  test.each([
    ['script in a name', '1.hw-i0-l_1o_script_1q_'],
    ['a name too long', `1.hw-i0-l${'a'.repeat(41)}`],
    ['a name that is empty', '1.hw-i0-l'],
    ['no hardware', '1.kl0-i0'],
    ['two hardwares', '1.hw-i0.hw0-i0'],
    ['a layer on itself', '1.hw-i0.kl1-i0'],
    ['a layer on a later one', '1.hw-i0.kl2-i0.kl0-i0'],
    ['an unknown block', '1.hw-i0.zz0-i0'],
    ['an unknown instruction set', '1.hw-i9'],
    ['a machine nobody can buy', '1.hw-i3-x0'],
    ['a seat without a hypervisor', '1.hw-i0.kl0-i0-s0-durwy0-eurwy0'],
    ['a guest without a seat', '1.hw-i0-x0-p.vx0-i0.kl1-i0'],
    ['a seat answered by nobody', '1.hw-i0-x0-p.vx0-i0.dl1-i0-s1-d7rwy0-eurwy0'],
    ['a part of the wrong kind', '1.hw-i0.cd0-i0'],
    ['a field that the block has not', '1.hw-i0.kl0-i0-g'],
    ['the same field twice', '1.hw-i0-i0'],
    ['a program on hardware', '1.hw-i0.pl0-i0-o0'],
    ['the prototype as a block', '1.hw-i0.__proto__0'],
  ])('%s', (_, body) => {
    expect(readDraft(signed(body))).toEqual({ bad: 'damaged' })
  })

  test('a full draft with the longest names can be shared', () => {
    let draft = draftAfter([{ do: 'place', block: 'xen', at: 'hw' }, { do: 'place', block: 'control-linux', at: 'l1' }])
    for (let count = 0; count < 10; count++) draft = draftAfter([{ do: 'place', block: 'linux', at: 'l1' }], draft)
    // Boundaries within boundaries: as many layers as fit, few of them side by side.
    for (let at = 3; draft.length < mostLayers; at++) draft = draftAfter([{ do: 'place', block: 'boundary', at: `l${String(at)}` }], draft)
    draft = draft.map((item) => ({ ...item, label: 'ힰ'.repeat(longestLabel) }))
    expect(readDraft(writeDraft(draft))).toHaveProperty('draft')
  })

  test('the empty canvas has an address too', () => {
    expect(readDraft(writeDraft(emptyDraft))).toEqual({ draft: emptyDraft })
  })
})

import { expect, test } from 'vitest'
import { stacks } from '../../tests/stacks.ts'
import { classify } from '../model/classify.ts'
import { chosenComparison, parseCompareRequest } from '../compare/address.ts'
import { obey } from '../model/session.ts'
import { comparisonDeck } from './comparison-deck.ts'
import { titleOf, type Deck } from './deck.ts'

const known = [...stacks.values()].map(({ id, title, layers }) => ({ id, title, families: [...new Set(classify(layers).map(({ family }) => family))] }))
const deckAt = (search: string): Deck => {
  const chosen = chosenComparison(known, parseCompareRequest(search))
  return comparisonDeck(chosen, chosen.ids.flatMap((id) => { const stack = stacks.get(id); return stack ? [{ id, title: stack.title, layers: stack.layers, names: stack.names }] : [] }), false)
}
const four = '?a=bochs&b=wine&c=docker&d=xen-hvm&toiming=ketas'

test('four stacks are three pairs with the first one, then each alone', () => {
  const { slides } = deckAt(four)
  expect(slides.map(({ id }) => id)).toEqual(['korvuti', 'ac', 'ad', 'a', 'b', 'c', 'd'])
  expect(slides.map(titleOf).slice(0, 4)).toEqual(['Võrdlus: kettale kirjutamine. Bochs ja WINE', 'Võrdlus: kettale kirjutamine. Bochs ja Docker ja LXC', 'Võrdlus: kettale kirjutamine. Bochs ja Xen (HVM)', 'Bochs'])
})

test('a stack too tall to be read in half a screen stands alone', () => {
  const tall = deckAt('?a=docker&b=kvm-in-kvm&c=wine&toiming=ketas')
  expect(tall.slides.map(({ id }) => id)).toEqual(['korvuti', 'a', 'b', 'c'])
  expect(deckAt('?a=docker&b=kvm-in-kvm&toiming=ketas').slides.map(titleOf)).toEqual(['Docker ja LXC', 'KVM KVM-i sees'])
})

test('the address of every place leads back to it', () => {
  for (const search of [four, '?a=docker&b=kvm-in-kvm&toiming=ketas', '?a=docker&b=kvm-virtio&toiming=susteemikutse']) {
    const deck = deckAt(search)
    const commands = ['next', 'next', 'next-slide', 'next', 'next-slide', 'previous', 'next-slide', 'next-slide'] as const
    let { session } = deck.asked(search)
    for (const kind of commands) {
      session = obey(session, deck.places, { kind })
      const address = deck.searchOf(session)
      expect([address, deckAt(address).asked(address)]).toEqual([address, { session, told: [], insists: true }])
    }
  }
})

test('what the address asks for and is not there is told; a window without a place insists on none', () => {
  const said = (search: string) => deckAt(search).asked(search)
  expect(said(`${four}&samm=99`).told).toEqual(['Sammu „99“ sellel võrdlusel ei ole. Näha on 10. samm.'])
  expect(said(`${four}&vaade=zz`).told).toEqual(['Vaadet „zz“ ei ole. Süsteemid on kõrvuti.'])
  expect(said('?a=docker&b=kvm-virtioo').told).toHaveLength(1)
  expect(said(four)).toMatchObject({ told: [], insists: false })
})

test('windows that show other stacks or another operation share no session', () => {
  const names = [four, `${four}&vaade=ac&samm=3`, '?a=bochs&b=docker&toiming=ketas', '?a=bochs&b=docker&toiming=tavakask'].map((search) => deckAt(search).name)
  expect(names[0]).toBe(names[1])
  expect(new Set(names).size).toBe(3)
  const longest = known.map(({ id }) => id).sort((one, other) => other.length - one.length).slice(0, 4)
  const name = deckAt(`?${longest.map((id, at) => `${'abcd'.charAt(at)}=${id}`).join('&')}&toiming=privileeg-protsessor`).name
  expect(name.length).toBeLessThanOrEqual(120)
})

import { expect, test } from 'vitest'
import { obey } from '../model/session.ts'
import { draftDeck } from './draft-deck.ts'

const stack = 'virn=1.hw-i0-x0-p.kl0-i0.pl1-i0-o0~dqkp'
const journey = `?toiming=ketas&alates=l2&samm=2&${stack}`

test('the address of every step leads back to it', () => {
  const deck = draftDeck(journey, false)
  let { session } = deck.asked(journey)
  expect(session.step).toBe(1)
  for (const kind of ['next', 'next', 'previous', 'last', 'first'] as const) {
    session = obey(session, deck.places, { kind })
    const address = deck.searchOf(session)
    expect(draftDeck(address, false).asked(address)).toEqual({ session, told: [], insists: true })
  }
})

test('a stack alone has one step, and both windows know one another by the stack and the journey, not by the step', () => {
  const alone = draftDeck(`?${stack}`, false)
  expect(alone.places).toEqual([{ kind: 'figure', id: 'ehitatud', steps: 1 }])
  expect(alone.asked(`?${stack}`)).toMatchObject({ told: [], insists: false })
  expect(draftDeck(journey, false).name).toBe(draftDeck(journey.replace('samm=2', 'samm=3'), false).name)
  expect(draftDeck(journey, false).name).not.toBe(alone.name)
})

test('what the address asks for and is not there is told, and an address of another edition is kept', () => {
  expect(draftDeck(journey.replace('l2', 'l9'), false).asked(journey.replace('l2', 'l9')).told).toEqual(['Aadressis nimetatud teekond sellest virnast läbi ei lähe. Näitan virna.'])
  const late = journey.replace('samm=2', 'samm=99')
  expect(draftDeck(late, false).asked(late)).toMatchObject({ told: ['Aadressis nimetatud sammu sellel teekonnal ei ole. Näitan lähimat.'] })
  const foreign = '?virn=9.x'
  const deck = draftDeck(foreign, false)
  const asked = deck.asked(foreign)
  expect(asked.told).toHaveLength(1)
  expect(deck.searchOf(asked.session)).toBe(foreign)
})

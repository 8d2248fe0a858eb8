import { expect, test, vi } from 'vitest'
import { createNavigator, type Arrival } from './navigator.ts'
import type { Page } from './page.ts'

const lesson = (slug: string): Page => ({ kind: 'lesson', slug })

/** A site whose pages come when the test says so. */
const site = () => {
  const arrivals: Arrival[] = []
  const come = new Map<string, () => void>()
  const onDeparture = vi.fn<() => void>()
  const moves = createNavigator({
    pageAt: (path) => lesson(new URL(path, 'https://kool.example').pathname),
    fetched: async (page) => new Promise((resolve) => { come.set(page.kind === 'lesson' ? page.slug : '', () => { resolve(page) }) }),
    onDeparture,
    onArrival: (arrival) => { arrivals.push(arrival) },
  })
  return { moves, arrivals, onDeparture, come: (path: string) => { come.get(path)?.() } }
}

test('the address changes when the page has come, not before', async () => {
  history.replaceState(null, '', '/')
  const { moves, arrivals, onDeparture, come } = site()
  const moved = moves.go('/a/?x=1#koht', { keepsScroll: false })
  expect(onDeparture).toHaveBeenCalledOnce()
  expect(location.pathname).toBe('/')
  come('/a/')
  await moved
  expect(location.href.endsWith('/a/?x=1#koht')).toBe(true)
  expect(arrivals).toMatchObject([{ page: lesson('/a/'), entry: { search: '?x=1', hash: '#koht' }, traversed: false }])
})

test('a newer move takes the place of one under way, whichever comes first', async () => {
  history.replaceState(null, '', '/')
  const { moves, arrivals, come } = site()
  const first = moves.go('/a/', { keepsScroll: false })
  const second = moves.go('/b/', { keepsScroll: false })
  come('/b/')
  await second
  come('/a/')
  await first
  expect(location.pathname).toBe('/b/')
  expect(arrivals.map(({ page }) => page)).toEqual([lesson('/b/')])
})

test('going back shows the page of the entry, and a move under way is given up', async () => {
  history.replaceState(null, '', '/b/')
  const { moves, arrivals, come } = site()
  const slow = moves.go('/a/', { keepsScroll: false })
  dispatchEvent(new PopStateEvent('popstate'))
  come('/b/')
  await vi.waitFor(() => { expect(arrivals).toMatchObject([{ page: lesson('/b/'), traversed: true }]) })
  come('/a/')
  await slow
  expect(location.pathname).toBe('/b/')
})

test('settling shows the page of the address', async () => {
  history.replaceState(null, '', '/a/?x=1')
  const { moves, arrivals, come } = site()
  const settled = moves.settle()
  come('/a/')
  await settled
  expect(arrivals).toMatchObject([{ page: lesson('/a/'), entry: { search: '?x=1', key: 'default' } }])
})

test('a link to the present address makes no second entry, yet is a move of its own', async () => {
  history.replaceState({ key: 'enne' }, '', '/a/')
  const { moves, arrivals, come } = site()
  const { length } = history
  const moved = moves.go('/a/', { keepsScroll: true })
  come('/a/')
  await moved
  expect(history.length).toBe(length)
  expect(arrivals[0]?.entry.key).not.toBe('enne')
})

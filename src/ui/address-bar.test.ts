// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest'
import { entryState, settleAddress, showSearch, siteAddress } from './site-address.ts'

beforeEach(() => {
  settleAddress()
  history.replaceState({ key: 'esimene' }, '', '/vordle/?a=bochs')
})

test('the site knows the new search part at once, the address bar after the next frame', async () => {
  showSearch('?a=kvm')
  expect(siteAddress()).toEqual({ path: '/vordle/', search: '?a=kvm', hash: '' })
  expect(location.search).toBe('?a=bochs')
  showSearch('?a=kvm&samm=2')
  await vi.waitFor(() => { expect(location.search).toBe('?a=kvm&samm=2') })
  expect(history.state).toEqual({ key: 'esimene' })
})

test('what the entry keeps is known at once, too, and is not lost by a change right after', async () => {
  showSearch('?a=kvm', { key: 'esimene', inClass: true })
  expect(entryState()).toEqual({ key: 'esimene', inClass: true })
  showSearch('?a=kvm&samm=2')
  await vi.waitFor(() => { expect(location.search).toBe('?a=kvm&samm=2') })
  expect(history.state).toEqual({ key: 'esimene', inClass: true })
})

test('leaving the page brings the bar up to date', () => {
  showSearch('?a=kvm')
  dispatchEvent(new Event('pagehide'))
  expect(location.search).toBe('?a=kvm')
})

test('a reader who has gone elsewhere meanwhile keeps that address', async () => {
  showSearch('?a=kvm')
  history.pushState({ key: 'teine' }, '', '/ehita/')
  expect(siteAddress().path).toBe('/ehita/')
  await new Promise((done) => { setTimeout(done, 150) })
  expect(location.pathname + location.search).toBe('/ehita/')
  expect(history.state).toEqual({ key: 'teine' })
})

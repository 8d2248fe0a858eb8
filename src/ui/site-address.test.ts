import { expect, test } from 'vitest'
import { parseSiteAddress } from './site-address.ts'

const served = (url: string, base = '/') => parseSiteAddress(url, false, base)
const portable = (url: string) => parseSiteAddress(url, true)

test('a published address is read under its base', () => {
  expect(served('https://kool.example/kursus/oppetukk/kvm/?joonis=a&samm=2#koht', '/kursus/')).toEqual({ path: '/oppetukk/kvm/', search: '?joonis=a&samm=2', hash: '#koht' })
  expect(served('https://kool.example/kursusest/', '/kursus/')).toBeUndefined()
})

test('the portable form keeps the whole address after the #, with a place of its own', () => {
  const file = 'file:///D:/kursus/index.html'
  expect(portable(`${file}#/oppetukk/kvm/?joonis=a&samm=2#koht`)).toEqual({ path: '/oppetukk/kvm/', search: '?joonis=a&samm=2', hash: '#koht' })
  expect(portable(file)).toEqual({ path: '/', search: '', hash: '' })
})

test('whatever stands after the #, it is an address within the site', () => {
  for (const odd of ['', '#', '#koht', '#//muu.example/x', '#https://muu.example/', '#javascript:alert(1)', '#%E0%A4%A', '#/\u0000']) {
    expect(portable(`file:///kursus/index.html${odd}`)?.path.startsWith('/')).toBe(true)
    expect(portable(`file:///kursus/index.html${odd}`)?.path.includes('muu')).toBe(false)
  }
})

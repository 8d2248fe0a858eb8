import { expect, test } from 'vitest'
import { problemsOf } from '../scripts/check-lock.mjs'

test('a lock without another platform’s package is refused', () => {
  const optionalDependencies = { '@x/linux': '1.0.0', '@x/darwin': '1.0.0' }
  const whole = { packages: { '': {}, 'node_modules/x': { version: '1.0.0', optionalDependencies }, 'node_modules/@x/linux': {}, 'node_modules/x/node_modules/@x/darwin': {} } }
  expect(problemsOf(whole)).toEqual([])
  const { 'node_modules/@x/linux': _, ...rest } = whole.packages
  expect(problemsOf({ packages: rest })).toEqual(['node_modules/x@1.0.0: puudub 1 teiste platvormide paketti, näiteks @x/linux. Vali versioon, mille kõik paketid on olemas.'])
})

test('a package within a package may find its dependency further out', () => {
  expect(problemsOf({ packages: { 'node_modules/a/node_modules/b': { optionalDependencies: { c: '1' } }, 'node_modules/c': {} } })).toEqual([])
})

test('a lock with a download address is refused', () => {
  expect(problemsOf({ packages: { 'node_modules/x': { version: '1.0.0', resolved: 'https://example.com/x.tgz' } } })).toHaveLength(1)
})

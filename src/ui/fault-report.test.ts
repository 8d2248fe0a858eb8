import fc from 'fast-check'
import { expect, test } from 'vitest'
import { faultReport } from './fault-report.ts'

const surroundings = { address: '/vordle/?a=kvm-ide', time: new Date(Date.UTC(2026, 10, 25)), build: '/assets/index-a1.js', browser: 'Firefox/140', width: 320, height: 640 }

test('a report tells what failed, where and in what', () => {
  const error = new TypeError('x is not a function')
  error.stack = 'TypeError: x is not a function\n    at step (/assets/figure-b2.js:1:2)'
  expect(faultReport('Joonis ei saa praegu liikuda.', error, surroundings)).toMatchInlineSnapshot(`
    "Vahekihi veateade
    Leht ütles: Joonis ei saa praegu liikuda.
    Leht: /vordle/?a=kvm-ide
    Aeg: 2026-11-25T00:00:00.000Z
    Versioon: /assets/index-a1.js
    Brauser: Firefox/140
    Aken: 320×640
    Viga: TypeError: x is not a function
        at step (/assets/figure-b2.js:1:2)"
  `)
})

test('the message stands in the report also where the browser leaves it out of the stack', () => {
  const error = new RangeError('too deep')
  error.stack = 'step@/assets/figure-b2.js:1:2'
  expect(faultReport('', error, surroundings)).toContain('Viga: RangeError: too deep\nstep@/assets/figure-b2.js:1:2')
})

test('whatever was thrown, there is a report, and it fits into an e-mail', () => {
  fc.assert(fc.property(fc.anything({ withNullPrototype: true, withObjectString: true }), fc.string({ maxLength: 9000 }), (thrown, stack) => {
    const error = new Error('deep')
    error.stack = stack
    for (const given of [thrown, error, Object.create(null)]) {
      const report = faultReport('Midagi läks valesti.', given, surroundings)
      expect(report.split('\n')[7]).toMatch(/^Viga: /)
      expect(report.length).toBeLessThan(2400)
    }
  }))
})

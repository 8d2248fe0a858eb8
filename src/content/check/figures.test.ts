// @vitest-environment node
import { expect, test } from 'vitest'
import { checkCaptions } from './figures.ts'

test('a figure has 4 to 9 steps', () => {
  expect(checkCaptions('joonis', ['a', 'b'])).toMatchInlineSnapshot(`
    [
      "joonisel „joonis“ on 2 sammu, aga peab olema 4–9. Vali teine toiming; voltimise reeglid on failis src/model/fold.ts.",
    ]
  `)
  expect(checkCaptions('joonis', Array.from({ length: 10 }, () => 'a'))).toMatchInlineSnapshot(`
    [
      "joonisel „joonis“ on 10 sammu, aga peab olema 4–9. Vali teine toiming; voltimise reeglid on failis src/model/fold.ts.",
    ]
  `)
  expect(checkCaptions('joonis', ['a', 'b', 'c', 'd'])).toEqual([])
})

test('a figure of the stack alone has none', () => { expect(checkCaptions('joonis', [])).toEqual([]) })

test('missing caption', () => {
  expect(checkCaptions('joonis', ['a', ' ', 'c', 'd'])).toMatchInlineSnapshot(`
    [
      "joonise „joonis“ 2. sammul puudub lause. Lisa see faili src/strings/captions.ts.",
    ]
  `)
})

import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { subsets } from '../scripts/subset-fonts.mjs'

it('the letters kept apart are those of the packages’ typefaces; if not, run node scripts/subset-fonts.mjs', async () => {
  const files = Object.entries(await subsets())
  expect(files.map(([file, font]) => readFileSync(file).equals(font))).toEqual([true, true])
})

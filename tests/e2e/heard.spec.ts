// What a screen reader says of a lesson, as a file that was read: tests/heard/kvm.txt. A change must be read aloud before it is accepted.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { heard } from '../heard.ts'
import { expect, shellAwake, test } from './support.ts'

const file = join(import.meta.dirname, '../heard/kvm.txt')
const refresh = 'UPDATE_HEARD=1 npx playwright test heard --project=headers'

test(`lesson 08 says to the ear what was read in tests/heard/kvm.txt (refresh it with ${refresh}, and read it aloud)`, async ({ page }) => {
  await page.goto('/oppetukk/kvm/')
  await shellAwake(page)
  const said = heard(await page.getByRole('main').ariaSnapshot())
  if (process.env['UPDATE_HEARD']) writeFileSync(file, said)
  expect(said.split('\n')).toEqual(existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [])
})

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const source = join(import.meta.dirname, '..')

/** Besides the table's own door: what the bundler must be able to leave out of the other forms, which it does not across files. All of it follows from `keeper`. */
const allowed = ['app/env.d.ts', 'app/home-end.tsx', 'lesson/reader.ts', 'review/erase.tsx', 'review/transfer/transfer-page.tsx', 'ui/forms.test.ts', 'ui/forms.ts', 'ui/site-address.ts']

test('which form it is, is asked of the table alone', () => {
  const asking = readdirSync(source, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('build/') && readFileSync(join(source, name), 'utf8').includes('VAHEKIHT_FORM'))
  expect(asking.toSorted()).toEqual(allowed)
})

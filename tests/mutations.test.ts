// The tests of the model can fail: every deliberate breakage of a rule is noticed.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runnerImport, type Plugin } from 'vite'
import { expect, test } from 'vitest'
import { mutations, type Mutation } from './mutations.ts'

const root = join(import.meta.dirname, '..')

/** Loads the whole verdict with one file changed, and says what it complains of; an error while running is a complaint too. */
const complaintsOf = async (mutation?: Mutation): Promise<string[]> => {
  const breaking: Plugin = {
    name: 'break-one-rule',
    enforce: 'pre',
    transform: (code, id) => (mutation && id.endsWith(mutation.file) ? code.replace(mutation.find, mutation.replace) : undefined),
  }
  const { module } = await runnerImport<typeof import('./model-verdict.ts')>(join(root, 'tests/model-verdict.ts'), { root, configFile: false, logLevel: 'silent', plugins: [breaking] })
  try {
    return module.complaints(150)
  } catch (error) {
    return [String(error)]
  }
}

test('the unbroken rules give no complaint', async () => {
  expect(await complaintsOf()).toEqual([])
})

test.each(mutations)('notices that $what', async (mutation) => {
  const text = readFileSync(join(root, mutation.file), 'utf8')
  expect(text.split(mutation.find).length - 1, `the text to break must occur once in ${mutation.file}`).toBe(1)
  expect(await complaintsOf(mutation)).not.toEqual([])
})

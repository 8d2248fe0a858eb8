// The house's Estonian: spelling and style of all that a reader meets. Warnings are printed, errors fail.
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { checkEstonian, formatFindings } from '../src/build/estonian/check.ts'

test('the Estonian of the house is without errors', { timeout: 60_000 }, async () => {
  const findings = await checkEstonian(fileURLToPath(new URL('..', import.meta.url)))
  const warnings = findings.filter(({ level }) => level === 'warning')
  if (warnings.length > 0) console.warn(formatFindings(warnings))
  expect(formatFindings(findings.filter(({ level }) => level === 'error'))).toBe('')
})

// `node scripts/subset-fonts.mjs`: writes the few letters of Estonian that the packages of the typefaces keep in a file of three hundred (src/ui/fonts).
// Every page has a ž or an š; so each would load 30 KB for four letters. Run it when the packages change; tests/fonts.test.ts says so.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'
import { root } from './run.mjs'

const folder = join(root, 'src/ui/fonts')
const letters = 'ŠšŽž'

/** The subsets, by the name of their file. */
export const subsets = async () => Object.fromEntries(await Promise.all(['next', 'mono'].map(async (face) => {
  const name = `atkinson-hyperlegible-${face}`
  const whole = readFileSync(join(root, `node_modules/@fontsource-variable/${name}/files/${name}-latin-ext-wght-normal.woff2`))
  return /** @type {const} */ ([join(folder, `${name}-caron.woff2`), await subsetFont(whole, letters, { targetFormat: 'woff2' })])
})))

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(folder, { recursive: true })
  for (const [file, font] of Object.entries(await subsets())) writeFileSync(file, font)
}

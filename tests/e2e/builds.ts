// Where the built forms of the course stand. `npm run build` makes the first, the server of the base tests the second (playwright.config.ts),
// portable.setup.ts and scorm.setup.ts the others: once for a run, before the projects that need them.
import { join } from 'node:path'

export const root = join(import.meta.dirname, '../..')
const cache = join(root, 'node_modules/.cache/vahekiht')

export const siteBuild = join(root, 'dist')
export const baseBuild = join(cache, 'kursus')
export const portableBuild = join(cache, 'usb')
export const scormBuild = join(cache, 'scorm')

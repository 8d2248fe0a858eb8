// `npm run labs:guests`: assembles the guests anew, lists their source lines by address, and records a run of each.
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { root } from './run.mjs'

/** @type {{ module: typeof import('./labs/guests.ts') }} */
const { module } = await runnerImport(join(root, 'scripts/labs/guests.ts'))
process.exit(await module.buildGuests())

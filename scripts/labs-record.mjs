// `npm run labs:record -- <id> [folder]`: runs the commands of a transcript (scripts/labs/transcripts.ts) and keeps what the terminal showed
// in content/toendid/<id>.yaml. Commands about files are run in the folder.
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { root } from './run.mjs'

/** @type {{ module: typeof import('./labs/record.ts') }} */
const { module } = await runnerImport(join(root, 'scripts/labs/record.ts'))
const [id = '', folder = root] = process.argv.slice(2)
process.exit(module.recordTranscript(id, folder))

import { join } from 'node:path'
import { build } from 'vite'

/**
 * A module and all that it imports as one classic script, which shares no file with the rest of the site: browsers that run no module workers run it as a
 * worker, and a page that asks for it waits for nothing else. `entry` is a path under `root`. Throws where it cannot be built.
 */
export const classicScript = async (root: string, entry: string): Promise<string> => {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { write: false, target: 'es2022', rolldownOptions: { input: join(root, entry), output: { format: 'iife' } } },
  })
  const [chunk] = 'output' in result ? result.output : []
  if (chunk?.type !== 'chunk') throw new Error(`${entry} was not built`)
  return chunk.code
}

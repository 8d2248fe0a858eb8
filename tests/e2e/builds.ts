// The forms that a test builds itself, once for each worker that runs tests.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'

const root = join(import.meta.dirname, '../..')
const cache = join(root, 'node_modules/.cache/vahekiht')

export const portableBuild = join(cache, 'usb')
export const scormBuild = join(cache, 'scorm')

const made = new Map<string, Promise<unknown>>()

const once = async (outDir: string, config: string): Promise<void> => {
  const making = made.get(outDir) ?? (async () => {
    rmSync(outDir, { recursive: true, force: true })
    await build({ root, configFile: join(root, config), logLevel: 'warn', build: { outDir, emptyOutDir: true } })
  })()
  made.set(outDir, making)
  await making
}

export const buildPortable = async (): Promise<void> => once(portableBuild, 'vite.portable.config.ts')
export const buildScorm = async (): Promise<void> => once(scormBuild, 'vite.scorm.config.ts')

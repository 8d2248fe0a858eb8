import { test as setup } from '@playwright/test'
import { build } from 'vite'
import { portableBuild as outDir, root } from './builds.ts'

setup('the form that opens from a disk is built', async () => {
  // A build takes about ten seconds; it has the time of a build, not of a page.
  setup.setTimeout(180_000)
  await build({ root, configFile: `${root}/vite.portable.config.ts`, logLevel: 'warn', build: { outDir, emptyOutDir: true } })
})

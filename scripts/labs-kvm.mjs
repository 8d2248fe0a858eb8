// `npm run labs:kvm`: every guest, with its first settings and with every task's answer, under /dev/kvm and on the lab's machine.
// With `-- --save` the table is kept in src/lab/evidence/kvm.json, which the pages show.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { root } from './run.mjs'

const device = '/dev/kvm'

const usable = () => {
  try {
    accessSync(device, constants.R_OK | constants.W_OK)
    return true
  } catch {
    return false
  }
}

if (!usable()) {
  console.log(existsSync(device)
    ? `labs:kvm: jäi vahele, sest sul ei ole õigust seadmele ${device}. Lisa end rühma kvm.`
    : `labs:kvm: jäi vahele, sest seadet ${device} siin ei ole. Pooleli ei jäänud midagi: kehtib salvestatud tabel src/lab/evidence/kvm.json.`)
  process.exit(0)
}
if (spawnSync('python3', ['--version']).status !== 0) {
  console.log('labs:kvm: jäi vahele, sest programmi python3 ei ole. Paigalda see ja proovi uuesti.')
  process.exit(process.env['CI'] ? 1 : 0)
}
/** @type {{ module: typeof import('./labs/proof.ts') }} */
const { module } = await runnerImport(join(root, 'scripts/labs/proof.ts'))
process.exit(await module.prove({ save: process.argv.includes('--save') }))

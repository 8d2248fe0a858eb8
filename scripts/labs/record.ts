// Runs a transcript's commands and keeps what the terminal showed. Loaded by scripts/labs-record.mjs.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { homedir, hostname, release } from 'node:os'
import { join, resolve } from 'node:path'
import { stringify } from 'yaml'
import type { TranscriptDocument } from '../../src/content/transcript-schema.ts'
import { transcriptText, type Transcript } from '../../src/model/transcript.ts'
import { kernelVersion, thisMachine } from './this-machine.ts'
import { transcripts } from './transcripts.ts'

const root = join(import.meta.dirname, '../..')

export const transcriptFile = (id: string): string => join(root, 'content/toendid', `${id}.yaml`)

export const hashOf = (transcript: Pick<Transcript, 'steps'>): string => createHash('sha256').update(transcriptText(transcript)).digest('hex')

/** Returns the exit code. */
export const recordTranscript = (id: string, folder: string): number => {
  const plan = transcripts[id]
  if (!plan) {
    console.error(`labs:record: salvestust „${id}“ ei ole. Vali: ${Object.keys(transcripts).join(', ')}.`)
    return 1
  }
  const { title, intro, commands } = plan
  const steps = commands.map((command) => ({ command, ...showing(command, resolve(folder)) }))
  const told = steps.find(({ output }) => namesThisPlace(output))
  if (told) {
    console.error(`labs:record: käsu „${told.command}“ väljund nimetab selle arvuti kausta või nime. Midagi ei salvestatud.`)
    return 1
  }
  const transcript: TranscriptDocument = { title, intro, recorded: new Date().toISOString().slice(0, 10), machine: thisMachine(), steps, sha256: hashOf({ steps }) }
  writeFileSync(transcriptFile(id), stringify(transcript, { lineWidth: 0 }))
  console.log(`labs:record: ${id}, ${String(steps.length)} käsku.`)
  return 0
}

/** What a command wrote to the terminal, errors too. A sign of three dots stands for the folder and for the builder's part of the kernel's version. */
const showing = (command: string, folder: string): { output: string; exit: number } => {
  const { stdout, status, error } = spawnSync('bash', ['-c', `{ ${command}\n} 2>&1`], { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 24 })
  if (error) throw error
  const version = kernelVersion()
  const output = stdout.replaceAll(folder, '…').replaceAll(release(), release() === version ? version : `${version}-…`).replace(/[ \t]+$/gm, '')
  return { output, exit: status ?? 1 }
}

const namesThisPlace = (output: string): boolean => {
  const name = hostname().replace(/\W/g, String.raw`\$&`)
  return [root, homedir()].some((path) => path.length > 1 && output.includes(`${path}/`)) || new RegExp(String.raw`(?<![\w-])${name}(?![\w-])`).test(output)
}

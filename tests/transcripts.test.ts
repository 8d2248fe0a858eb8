// The terminal's lines that lessons show and cite are those that were recorded, and nobody has changed them since.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readCatalogue } from '../src/content/catalogue.ts'
import kvm from '../src/lab/evidence/kvm.json'
import { linesWith, transcriptLines } from '../src/model/transcript.ts'
import { hashOf } from '../scripts/labs/record.ts'
import { transcripts as plans } from '../scripts/labs/transcripts.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const { transcripts, lessons } = readCatalogue(root)

test('every plan has been recorded, and nothing else', () => {
  expect(transcripts.map(({ id }) => id).sort()).toEqual(Object.keys(plans).sort())
})

test.each(transcripts.map((transcript) => [transcript.id, transcript] as const))('%s: the words and commands are the plan’s, and the hash is that of its lines', (id, transcript) => {
  const { title, intro, steps, sha256 } = transcript
  expect({ title, intro, commands: steps.map(({ command }) => command) }).toEqual(plans[id])
  expect(sha256).toBe(hashOf(transcript))
})

test('a changed line has another hash', () => {
  for (const { steps } of transcripts) expect(hashOf({ steps: steps.map((step, index) => (index === 0 ? { ...step, output: `${step.output} ` } : step)) })).not.toBe(hashOf({ steps }))
})

/** Blocks of a lesson that show a terminal: each command with the lines under it. */
const shown = lessons.flatMap(({ file }) => [...readFileSync(`${root}/${file}`, 'utf8').matchAll(/^```\n(.*?)^```$/gms)].flatMap(([, block = '']) =>
  (block.includes('$ ') ? block.split(/^(?=\$ )/m) : [])).filter((part) => part.startsWith('$ ')).map((part) => ({ file, lines: part.trimEnd().split('\n') })))

/** Whether a line is this one, where three dots stand for anything. */
const looksLike = (line: string, written: string): boolean =>
  new RegExp(`^${written.trimEnd().split('…').map((piece) => piece.replace(/\W/g, String.raw`\$&`)).join('.*')}$`).test(line)

describe('what lessons show of a terminal', () => {
  test('there is some in three lessons', () => { expect(new Set(shown.map(({ file }) => file)).size).toBe(3) })

  test.each(shown.map((part) => [part.lines[0] ?? '', part] as const))('%s was recorded so, line by line', (command, { lines }) => {
    const steps = transcripts.flatMap((transcript) => transcript.steps.filter((step) => `$ ${step.command}` === command))
    const found = steps.some((step) => {
      const recorded = transcriptLines({ steps: [step] })
      let at = 0
      return lines.filter((line) => line !== '…').every((line) => {
        const place = recorded.findIndex((candidate, index) => index >= at && looksLike(candidate, line))
        at = place + 1
        return place !== -1
      })
    })
    expect(found).toBe(true)
  })
})

test('the transcript of labs:kvm holds every run of the table, with the same counts', () => {
  const exits = transcripts.find(({ id }) => id === 'valjumised')
  for (const { guest, settings, counts, instructions } of kvm.runs) {
    const { out, in: reads, mmio, hlt } = counts
    const line = `sama  ${guest} ${JSON.stringify(settings)}  OUT ${String(out)}  IN ${String(reads)}  MMIO ${String(mmio)}  HLT ${String(hlt)}  käske ${String(instructions)}`
    expect([line, exits && linesWith(exits, line).length]).toEqual([line, 1])
  }
})

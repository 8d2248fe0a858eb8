// The smallest course that passes every check, for tests: they write it to a temporary folder, with one thing spoilt.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { createCatalogueReader, type Catalogue } from './catalogue.ts'

/** The first lesson's figure has the short name that tests use; ids of figures are unique in the course. */
const figureOf = (slug: string): string => (slug === 'alus' ? 'joonis' : `${slug}-joonis`)

const question = (slug: string, id: string, role: 'check' | 'prediction'): string => `  - id: ${id}
    kind: choose
    role: ${role}
    goal: 1
    prompt: Kes täidab käsu?
    sources: [bellard-2005]
    options:
      - id: protsessor
        text: protsessor
        correct: true
        explanation: Nii see on.
      - id: emulaator
        text: emulaator
        explanation: Ei, vaata joonist.
        refutedBy: {figure: ${figureOf(slug)}, step: 2}
`

const questions = (slug: string): string => `questions:\n${question(slug, `${slug}-ennustus`, 'prediction')}${[1, 2, 3, 4, 5].map((number) => question(slug, `${slug}-${String(number)}`, 'check')).join('')}`

const placed = (slug: string): string => [1, 2, 3, 4, 5].map((number) => `<Küsimus id="${slug}-${String(number)}" />`).join('\n\n')

const lesson = (slug: string, frontmatter: string, text: string): string => `---
title: Pealkiri ${slug}
summary: Üks lause sellest, millest õppetükk räägib.
minutes: 20
goals:
  - öelda, kes käsu täidab
${frontmatter}
---

${text} <Allikas võti="bellard-2005" />

## Ennusta ja vaata

<Ennustus id="${slug}-ennustus" />

<Kihidiagramm id="${figureOf(slug)}" virn="bochs" toiming="ketas" alates="app" />

<Perekond virn="bochs" />

## Kontrolli

${placed(slug)}
`

const name = (word: string): string => `{nominative: ${word}, genitive: ${word}i, partitive: ${word}i, allative: ${word}ile}`

const stack = (id: string, layers: string): string => `id: ${id}
title: ${id}
maker: kogukond
years: alates 1994
licence: LGPL
status: arenduses (seisuga 2026)
sources: [${id === 'bochs' ? 'bellard-2005' : 'wine-readme'}]
layers:
  - {id: hw, kind: hardware, isa: x86-64, name: ${name('riistvara')}}
  - {id: linux, kind: kernel, on: hw, os: linux, isa: x86-64, name: ${name('Linux')}}
${layers}`

const term = (word: string): string => `---
term: ${word}
genitive: ${word}i
partitive: ${word}it
english: term
---

Määratlus on üks lause.
`

const source = (key: string): string => `  - key: ${key}
    author: Autor
    title: Title
    year: 2005
    published: Ajakiri
    url: https://example.org/${key}
    lang: en
    kind: article
`

const plan = `---
minutes: 20
---

## Mida õpilane pärast tundi oskab

- öelda, kes käsu täidab.

## Tunni kava

| Osa | Õppetükk | Arutelu |
| --- | --- | --- |
| Lugu | 12 | 8 |

## Mida enne jooniseid küsida

### Ketas (\`joonis\`)

## Küsimus tahvlile

Kes täidab käsu?

- \`A\` – esimene
- \`B\` – teine
- \`C\` – kolmas
- \`D\` – neljas

Õige on \`B\`. Vastuse \`A\` valib see, kes ei loe. Vastuse \`C\` valib see, kes loeb valesti. Vastuse \`D\` valib see, kes arvab.

## Tüüpilised eksimused

## Kui aega jääb väheks

## Vahendid
`

const lesson1 = 'content/oppetukid/01-alus/'
const lesson2 = 'content/oppetukid/02-jatk/'

/** The files of the course, by name from the project's root. */
export const testCourse: Readonly<Record<string, string>> = {
  [`${lesson1}oppetukk.mdx`]: lesson('alus', 'terms: [emulaator]', 'Esimene lõik: <Mõiste id="emulaator">emulaatoris</Mõiste>.'),
  [`${lesson1}kysimused.yaml`]: questions('alus'),
  [`${lesson1}opetajale.md`]: plan,
  [`${lesson2}oppetukk.mdx`]: lesson('jatk', 'terms: [host]\nrequires: [alus]', 'Siin on <Mõiste id="host">host</Mõiste> ja <Mõiste id="emulaator">emulaator</Mõiste>.'),
  [`${lesson2}kysimused.yaml`]: questions('jatk'),
  [`${lesson2}opetajale.md`]: plan,
  'content/virnad/bochs.yaml': stack('bochs', `  - {id: bochs, kind: emulator, on: linux, os: linux, isa: x86-64, of: x86-64, technique: interpretation, scope: machine, name: ${name('Bochs')}}
  - {id: guest, kind: kernel, on: bochs, os: linux, isa: x86-64, name: ${name('tuum')}}
  - {id: app, kind: process, on: guest, os: linux, isa: x86-64, name: ${name('programm')}}
`),
  'content/virnad/wine.yaml': stack('wine', `  - {id: wine, kind: compatibility-layer, on: linux, os: linux, isa: x86-64, offers: windows, catches: calls, name: ${name('WINE')}}
  - {id: app, kind: process, on: wine, os: windows, isa: x86-64, name: ${name('programm')}}
`),
  'content/moisted/emulaator.md': term('emulaator'),
  'content/moisted/host.md': term('host'),
  'content/allikad.yaml': `sources:\n${source('bellard-2005')}${source('wine-readme')}`,
  'content/keel/otsisonad.txt': '# Otsisõnad.\njäljendaja = emulaator\nraud ~ raua\n',
}

/** A file's new text; null removes it; a pair replaces the first part by the second, and must find it. */
export type Changes = Readonly<Record<string, string | null | readonly [string, string]>>

const changed = (file: string, change: Changes[string] | undefined): string | undefined => {
  const text = testCourse[file]
  if (change === undefined) return text
  if (change === null || typeof change === 'string') return change ?? undefined
  if (text?.includes(change[0]) !== true) throw new Error(`${file} does not hold '${change[0]}'`)
  return text.replace(change[0], () => change[1])
}

/** Writes the changed course to a folder that lives as long as the test; returns the folder. */
export const writeCourse = (changes: Changes = {}): string => {
  const root = mkdtempSync(join(tmpdir(), 'vahekiht-'))
  onTestFinished(() => { rmSync(root, { recursive: true }) })
  for (const file of new Set([...Object.keys(testCourse), ...Object.keys(changes)])) {
    const text = changed(file, changes[file])
    if (text !== undefined) writeFile(root, file, text)
  }
  return root
}

/** Writes a file with the folders above it. */
export const writeFile = (root: string, file: string, text: string): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), text)
}

/** The small course of the tests as the catalogue reads it, with some files changed. Throws ContentError where the changed course has problems. */
export const readCourse = (changes: Changes = {}): Catalogue => createCatalogueReader(writeCourse(changes))()

/** The error's text for the changed course; empty where nothing is wrong. */
export const problemsOf = (changes: Changes): string => {
  try {
    readCourse(changes)
    return ''
  } catch (error) {
    if (error instanceof Error && error.name === 'ContentError') return error.message
    throw error
  }
}

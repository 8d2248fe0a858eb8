import { describe, expect, test } from 'vitest'
import { problemsOf } from '../test-course.ts'
import { bochs } from '../test-files.ts'

describe('stacks', () => {
  test('a stack that the model rejects', () => {
    expect(problemsOf({ [bochs]: ['kind: process, on: guest, os: linux', 'kind: process, on: guest, os: windows'] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/virnad/bochs.yaml:13:5 virn ei püsi koos. Programm vajab süsteemi windows, kuid leiab eest süsteemi linux."
    `)
  })
  test('an unknown layer in a relation', () => {
    expect(problemsOf({ [bochs]: ['on: bochs', 'on: bosch'] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/virnad/bochs.yaml:12:5 virnas „bochs“ ei ole kihti „bosch“. Kihid: hw, linux, bochs, guest, app."
    `)
  })
  test('missing case form', () => {
    expect(problemsOf({ [bochs]: [', allative: Bochsile', ''] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/virnad/bochs.yaml:11:123 puudub väli „allative“ – alaleütlev (kellele? millele?), näiteks QEMU-le. Lisa see."
    `)
  })
  test('missing name', () => {
    expect(problemsOf({ [bochs]: [', name: {nominative: tuum, genitive: tuumi, partitive: tuumi, allative: tuumile}', ''] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/virnad/bochs.yaml:12:5 puudub väli „name“ – kihi nimi neljas käändes: nominative, genitive, partitive, allative. Lisa see."
    `)
  })
  test('unknown kind of layer', () => {
    expect(problemsOf({ [bochs]: ['kind: emulator', 'kind: emulaator'] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/virnad/bochs.yaml:11:17 väli „kind“: väärtust „emulaator“ ei ole. Kas mõtlesid „emulator“? Kirjuta hardware, kernel, module, process, hypervisor, emulator, compatibility-layer või container-boundary."
    `)
  })
  test('a layer that both stands and belongs', () => {
    expect(problemsOf({ 'content/virnad/wine.yaml': ['on: linux, os: linux, isa: x86-64, offers', 'on: linux, partOf: linux, os: linux, isa: x86-64, offers'] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/virnad/wine.yaml:11:5 kiht peab kas seisma teisel kihil või kuuluma teise kihti. Kirjuta väli „on“ või väli „partOf“, aga mitte mõlemat."
    `)
  })
  test('a value that the model does not know', () => {
    expect(problemsOf({ [bochs]: ['technique: interpretation', 'technique: interpreting'] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/virnad/bochs.yaml:11:80 väli „technique“: väärtust „interpreting“ ei ole. Kas mõtlesid „interpretation“? Kirjuta interpretation või translation."
    `)
  })
  test('a stack named otherwise than its file', () => {
    expect(problemsOf({ [bochs]: ['id: bochs\n', 'id: boks\n'] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/virnad/bochs.yaml:1:1 tunnus „boks“ ei ole sama mis faili nimi. Kirjuta id: bochs või nimeta fail ümber."
    `)
  })
})

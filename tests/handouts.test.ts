// @vitest-environment node
// Sheets to print: what is blank, what the versions share, and where each address leads.
import { describe, expect, test } from 'vitest'
import { readCatalogue } from '../src/content/catalogue.ts'
import { plateOf } from '../src/diagram/plate.ts'
import { storyOf } from '../src/diagram/story.ts'
import { embedSearch, parseEmbedAddress, parseEmbedRequest } from '../src/handouts/embed/address.ts'
import { answerOn, sheetOf } from '../src/handouts/questions/version.ts'
import { parseSheetAddress } from '../src/handouts/sheet-address.ts'
import { blankOf } from '../src/handouts/worksheet/blank.ts'
import { frameCode } from '../src/lesson/frame-code.ts'
import { embedPath, lessonDownloads, questionSheetPath, sheetKeyPath, sheetVersions, stripPath } from '../src/lesson/downloads.ts'
import { answerCardsPath, comparisonSheetPath, embedComparisonPath, embedExercisePath, embedLabPath, variantSheetsPath, worksheetPath } from '../src/lesson/paths.ts'
import { mark, markOrder } from '../src/model/quiz.ts'
import { operationFromSlug } from '../src/strings/operations.ts'

const { lessons, stacks } = readCatalogue('.')
const figures = lessons.flatMap(({ slides }) => slides.flatMap((slide) => (slide.kind === 'figure' ? [slide] : [])))

describe('a blank figure', () => {
  test('has no name, no mode and no vahekiht, but every box and every step', () => {
    for (const { id, stack: key, operation: slug, from } of figures) {
      const stack = stacks[key]
      if (!stack) throw new Error(key)
      const plate = plateOf(stack)
      const operation = slug === undefined ? undefined : operationFromSlug(slug)
      const moments = operation ? storyOf(stack, operation, from) : []
      const blank = blankOf(stack, plate, moments, id)
      expect(blank.plate.boxes.map(({ name, note, intermediary }) => [name, note.length, intermediary])).toEqual(plate.boxes.map(() => ['', 1, false]))
      expect(new Set(blank.plate.boxes.map(({ note }) => note))).toEqual(new Set(blank.boxes.map(({ letter }) => letter)))
      expect(blank.names.toSorted()).toEqual(plate.boxes.map(({ name }) => name).toSorted())
      expect(blank.boxes.filter(({ intermediary }) => intermediary)).toHaveLength(plate.boxes.filter(({ intermediary }) => intermediary).length)
      expect(blank.steps.map(({ number }) => number).toSorted((one, other) => one - other)).toEqual(moments.slice(1).map((_, index) => index + 2))
      for (const { number, sentence } of blank.steps) expect(sentence).toBe(moments[number - 1]?.sentence)
      // In the right order they would be no task.
      if (blank.steps.length > 1) expect(blank.steps.some(({ number }, index) => number !== index + 2)).toBe(true)
    }
  })
})

describe('versions of a question sheet', () => {
  test('ask the same marked questions of a lesson, each in an order of its own that never changes', () => {
    for (const { meta: { slug }, data: { questions } } of lessons) {
      const ids = questions.filter(({ role }) => role === 'check').map(({ id }) => id)
      const orders = sheetVersions.map((version) => sheetOf(questions, slug, version).map(({ question }) => question.id))
      for (const order of orders) expect(order.toSorted()).toEqual(ids.toSorted())
      expect([slug, new Set(orders.map(String)).size]).toEqual([slug, sheetVersions.length])
    }
    // A key printed last year must fit: this changes only where questions do.
    const kvm = lessons.find(({ meta }) => meta.slug === 'kvm')?.data.questions ?? []
    expect(sheetOf(kvm, 'kvm', 'a').map(({ question }) => question.id)).toMatchInlineSnapshot(`
      [
        "kvm-teade",
        "kvm-mangib-kiht",
        "kvm-virtio-jarjekord",
        "kvm-perekond",
        "kvm-seadmefail",
        "kvm-kelleta",
        "kvm-moodul",
        "kvm-seadmed",
        "kvm-laiendus",
        "kvm-windows",
        "kvm-lipp",
      ]
    `)
  })

  test('have a key that is marked right', () => {
    for (const { meta: { slug }, data: { questions } } of lessons) for (const version of sheetVersions) for (const asked of sheetOf(questions, slug, version)) {
      const answer = answerOn(asked).split(', ')
      if (asked.kind === 'order') {
        const order = asked.pieces.map(({ id }, index) => ({ id, place: Number(answer[index]) })).toSorted((one, other) => one.place - other.place)
        expect(markOrder(asked.question, order.map(({ id }) => id)).correct).toBe(true)
        expect(markOrder(asked.question, asked.pieces.map(({ id }) => id)).correct).toBe(false)
      } else {
        expect(mark(asked.question, answer.map((letter) => asked.options[letter.charCodeAt(0) - 65]?.id ?? '')).correct).toBe(true)
      }
    }
  })
})

describe('addresses', () => {
  test('of sheets lead to the sheets, and no others do', () => {
    const rest = (path: string): ReturnType<typeof parseSheetAddress> => parseSheetAddress(path.slice('/toolehed/'.length))
    expect(rest(worksheetPath('kvm'))).toEqual({ kind: 'worksheet', slug: 'kvm' })
    for (const version of sheetVersions) expect(rest(questionSheetPath('kvm', version))).toEqual({ kind: 'questions', slug: 'kvm', version })
    expect(rest(sheetKeyPath('kvm'))).toEqual({ kind: 'key', slug: 'kvm' })
    expect(rest(stripPath('kvm', 'kvm-kutse'))).toEqual({ kind: 'strip', slug: 'kvm', figure: 'kvm-kutse' })
    expect(rest(comparisonSheetPath)).toEqual({ kind: 'comparison' })
    expect(rest(variantSheetsPath)).toEqual({ kind: 'variants' })
    expect(rest(answerCardsPath)).toEqual({ kind: 'cards' })
    // A lesson of such a name would have no sheets.
    for (const { meta: { slug } } of lessons) expect(parseSheetAddress(slug)).toEqual({ kind: 'worksheet', slug })
    for (const bad of ['', '/', 'kvm/kysimused', 'kvm/kysimused/e', 'kvm/kysimused/a/b', 'kvm/muu/a', 'kvm/sammud', 'kvm/sammud//']) expect([bad, parseSheetAddress(bad)]).toEqual([bad, undefined])
    expect(new Set(lessonDownloads('kvm').map(({ path }) => path)).size).toBe(lessonDownloads('kvm').length)
  })

  test('below /manus/ name a figure, a comparison, an exercise or a lab', () => {
    const rest = (path: string): ReturnType<typeof parseEmbedAddress> => parseEmbedAddress(path.slice('/manus/'.length))
    for (const { id } of figures) expect(rest(embedPath(id))).toEqual({ kind: 'figure', id })
    expect(rest(embedComparisonPath)).toEqual({ kind: 'comparison' })
    expect(rest(embedExercisePath('viga'))).toEqual({ kind: 'exercise', id: 'viga' })
    expect(rest(embedLabPath('loks'))).toEqual({ kind: 'lab', id: 'loks' })
    for (const bad of ['', '/', 'harjutus/muu', 'labor//', 'kvm-kutse/x', 'labor/loks/x']) expect([bad, parseEmbedAddress(bad)]).toEqual([bad, undefined])
  })

  test('of an embedded figure name step and theme; what they name badly comes as near as can be', () => {
    expect(parseEmbedRequest('', 5)).toEqual({ step: 0, moved: false, theme: undefined })
    expect(parseEmbedRequest('?samm=3&teema=tume', 5)).toEqual({ step: 2, moved: false, theme: 'dark' })
    expect(parseEmbedRequest('?samm=99&teema=hele', 5)).toEqual({ step: 4, moved: true, theme: 'light' })
    for (const bad of ['?samm=-1', '?samm=x', '?samm=1.5', '?samm=%3Cb%3E', '?teema=%00&samm=']) expect(parseEmbedRequest(bad, 5)).toMatchObject({ step: 0, moved: true, theme: undefined })
    expect(embedSearch('?teema=tume&samm=1', 3)).toBe('?teema=tume&samm=4')
  })

  test('the code to paste holds nothing that ends its attributes', () => {
    const code = frameCode('https://x.ee/manus/a/?samm=1&teema="><script>', 'Joonis: "a" & <b>')
    expect(code.match(/<|>/g)).toHaveLength(4)
    expect(code).toContain('title="Joonis: &quot;a&quot; &amp; &lt;b')
    expect(code).toContain('height="500"')
  })
})

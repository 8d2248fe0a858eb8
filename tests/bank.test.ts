// @vitest-environment node
// The question bank as other learning environments get it. GIFT and XML are read by libraries that were not written here.
import { DOMParser, type Element } from '@xmldom/xmldom'
import { parse } from 'gift-pegjs'
import { describe, expect, test } from 'vitest'
import { categoryPath, exportLesson, shareText, type Exported } from '../src/handouts/bank/exported.ts'
import { giftFile } from '../src/handouts/bank/gift.ts'
import { moodleFile } from '../src/handouts/bank/moodle.ts'
import { mark } from '../src/model/quiz.ts'
import { bankLessons } from './bank-lessons.ts'

const lessons = bankLessons()
const questions = lessons.flatMap((lesson) => lesson.questions)
const exported = lessons.flatMap(exportLesson)
const gift = giftFile('katse', exported)
const xml = moodleFile('katse', exported)

/** Grades that Moodle offers; it refuses others (question/engine/bank.php). */
const moodleShares = new Set(['100', '90', '83.33333', '80', '75', '70', '66.66667', '60', '50', '40', '33.33333', '30', '25', '20', '16.66667', '14.28571', '12.5', '11.11111', '10', '5'])
const without = (html: string): string => html.replaceAll(/<[^>]+>/g, '')

describe('the mapping', () => {
  test('has every question of the course once, and those of one lesson in its own file', () => {
    expect(exported.map(({ id }) => id).toSorted()).toEqual(questions.map(({ id }) => id).toSorted())
    expect(exported.filter(({ points }) => points === 0).map(({ id }) => id)).toEqual(lessons.flatMap((lesson) => lesson.questions.filter(({ role }) => role === 'prediction').map(({ id }) => id)))
    for (const lesson of lessons) expect(exportLesson(lesson)).toHaveLength(lesson.questions.length)
  })

  test('makes a matching of an order and a choice of every other kind, with several answers where several are right', () => {
    for (const question of questions) {
      const made = exported.find(({ id }) => id === question.id)
      if (question.kind === 'order') {
        expect(made).toMatchObject({ kind: 'matching', pairs: question.pieces.map((_, index) => ({ answer: `${String(index + 1)}. samm` })) })
        for (const { text } of question.pieces) expect(without(made?.general ?? '')).toContain(without(text.replaceAll('`', '').replaceAll('>', '&gt;')))
      } else {
        expect(made?.kind === 'choice' && made.single).toBe(question.options.filter(({ correct }) => correct).length === 1 && question.kind !== 'choose-several')
        expect(made?.kind === 'choice' && made.answers).toHaveLength(question.options.length)
      }
    }
  })

  test('gives full marks to the answer that the course calls right, and none to all or to nothing', () => {
    for (const question of questions) {
      const made = exported.find(({ id }) => id === question.id)
      if (question.kind === 'order' || made?.kind !== 'choice') continue
      const right = question.options.filter(({ correct }) => correct).map(({ id }) => id)
      expect(mark(question, right).correct).toBe(true)
      const sum = (of: (share: number) => boolean): number => made.answers.reduce((total, { share }) => (of(share) ? total + share : total), 0)
      expect(sum((share) => share > 0)).toBeCloseTo(100)
      expect(made.answers.filter(({ share }) => share > 0)).toHaveLength(right.length)
      if (!made.single) expect(sum(() => true)).toBeCloseTo(0)
      for (const { share } of made.answers) if (share !== 0) expect(moodleShares).toContain(shareText(Math.abs(share)))
    }
  })

  test('keeps every explanation', () => {
    for (const question of questions) {
      const made = exported.find(({ id }) => id === question.id)
      if (question.kind === 'order' || made?.kind !== 'choice') continue
      const feedbacks = made.answers.map(({ feedback }) => plainOf(feedback))
      for (const { explanation } of question.options) expect(feedbacks.some((feedback) => feedback.startsWith(plainOf(explanation.replaceAll('`', '').replaceAll(/<\/?span[^>]*>/g, ''))))).toBe(true)
    }
  })
})

/** Text without markup; what stood in code or in English is still there. */
const plainOf = (html: string): string => html.replaceAll(/<\/?(?:code|span)[^>]*>/g, '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&').replaceAll(/\s+/g, ' ')

describe('GIFT', () => {
  const read = parse(gift)
  const asked = read.filter(({ type }) => type !== 'Category')

  test('is read by a parser of others, question by question', () => {
    expect(asked.map((question) => 'title' in question && question.title)).toEqual(exported.map(({ id }) => id))
    for (const [index, question] of asked.entries()) expect(asRead(question)).toEqual(asWritten(exported[index]))
  })

  test('puts questions into categories', () => {
    expect(new Set(read.flatMap((item) => (item.type === 'Category' ? [item.title] : [])))).toEqual(new Set(exported.map(({ category }) => categoryPath(category))))
  })

  test('every lesson’s own file can be read too', () => {
    for (const lesson of lessons) expect(parse(giftFile(lesson.meta.title, exportLesson(lesson))).filter(({ type }) => type !== 'Category')).toHaveLength(lesson.questions.length)
  })

  test('signs of the format within a text do no harm', () => {
    const hostile = 'a ~ b = c # d { e } f : g \\ h -&gt; i &lt;/p&gt;'
    const question: Exported = { kind: 'choice', id: 'x:y', category: ['A/B'], html: hostile, general: hostile, points: 1, single: true, answers: [{ html: hostile, share: 100, feedback: hostile }, { html: `${hostile}!`, share: 0, feedback: 'b' }] }
    const [found] = parse(giftFile('x', [question])).filter(({ type }) => type !== 'Category')
    expect(found && asRead(found)).toEqual(asWritten(question))
  })
})

/** A parsed question and an exported one, in the same words. */
const asRead = (question: ReturnType<typeof parse>[number]): unknown => {
  switch (question.type) {
    case 'MC': return {
      html: question.stem.text, format: question.stem.format, general: question.globalFeedback?.text,
      answers: question.choices.map(({ isCorrect, weight, text, feedback }) => ({ html: text.text, share: weight ?? (isCorrect ? 100 : 0), feedback: feedback?.text })),
    }
    case 'Matching': return { html: question.stem.text, format: question.stem.format, general: question.globalFeedback?.text, pairs: question.matchPairs.map(({ subquestion, subanswer }) => ({ html: subquestion.text, answer: subanswer })) }
    default: return question.type
  }
}

const asWritten = (question: Exported | undefined): unknown => {
  // The one sign that stands there otherwise.
  const same = (html: string): string => html.replaceAll('\\', '&#92;')
  if (!question) return undefined
  const common = { html: same(question.html), format: 'html', general: same(question.general) }
  return question.kind === 'matching'
    ? { ...common, pairs: question.pairs }
    : { ...common, answers: question.answers.map(({ html, share, feedback }) => ({ html: same(html), share: Number(shareText(share)), feedback: same(feedback) })) }
}

describe('Moodle XML', () => {
  const root = new DOMParser({ onError: (level, message) => { throw new Error(`${level}: ${message}`) } }).parseFromString(xml, 'text/xml').documentElement

  test('is well-formed, and has every question with its category before it', () => {
    expect(root?.nodeName).toBe('quiz')
    const found = childrenOf(root)
    expect(new Set(found.map(({ nodeName }) => nodeName))).toEqual(new Set(['question']))
    expect(found[0]?.getAttribute('type')).toBe('category')
    expect(found.filter((question) => question.getAttribute('type') !== 'category').map((question) => textAt(question, 'name'))).toEqual(exported.map(({ id }) => id))
  })

  test('keeps to the documented structure of each type', () => {
    for (const question of childrenOf(root)) {
      const names = childrenOf(question).map(({ nodeName }) => nodeName)
      const type = question.getAttribute('type') ?? ''
      expect(Object.keys(documented)).toContain(type)
      expect([type, ...new Set(names)]).toEqual([type, ...(documented[type] ?? [])])
      for (const element of childrenOf(question).filter(({ nodeName }) => /text$|feedback$|^subquestion$|^answer$/.test(nodeName))) {
        expect(element.getAttribute('format')).toBe('html')
        expect(childrenOf(element)[0]?.nodeName).toBe('text')
      }
      if (type === 'category') expect(textAt(question, 'category')).toMatch(/^\$course\$\/top\/Vahekiht\//)
      if (type === 'matching') {
        const subquestions = childrenOf(question).filter(({ nodeName }) => nodeName === 'subquestion')
        expect(subquestions.length).toBeGreaterThanOrEqual(2)
        for (const one of subquestions) expect(childrenOf(one).map(({ nodeName }) => nodeName)).toEqual(['text', 'answer'])
      }
      if (type === 'multichoice') for (const answer of childrenOf(question).filter(({ nodeName }) => nodeName === 'answer')) {
        expect(childrenOf(answer).map(({ nodeName }) => nodeName)).toEqual(['text', 'feedback'])
        expect(Math.abs(Number(answer.getAttribute('fraction')))).toBeLessThanOrEqual(100)
        expect(textAt(answer, 'feedback').length).toBeGreaterThan(10)
      }
    }
  })

  test('says the same as the course', () => {
    const asked = childrenOf(root).filter((question) => question.getAttribute('type') !== 'category')
    for (const [index, question] of asked.entries()) {
      const made = exported[index]
      expect(textAt(question, 'questiontext')).toBe(made?.html)
      expect(textAt(question, 'generalfeedback')).toBe(made?.general)
      expect(textAt(question, 'idnumber', false)).toBe(made?.id)
      expect(childrenOf(question).filter(({ nodeName }) => nodeName === 'answer').map((answer) => [answer.getAttribute('fraction'), childrenOf(answer)[0]?.textContent, textAt(answer, 'feedback')]))
        .toEqual(made?.kind === 'choice' ? made.answers.map(({ share, html, feedback }) => [shareText(share), html, feedback]) : [])
    }
  })

  test('a file that is not well-formed is noticed', () => {
    expect(() => new DOMParser({ onError: (level, message) => { throw new Error(`${level}: ${message}`) } }).parseFromString(xml.replace('</quiz>', '</qiz>'), 'text/xml')).toThrow('tag')
  })
})

/** docs.moodle.org/Moodle_XML_format: what stands in a question of each type, in the order in which Moodle itself exports it. */
const common = ['name', 'questiontext', 'generalfeedback', 'defaultgrade', 'penalty', 'hidden', 'idnumber']
const combined = ['correctfeedback', 'partiallycorrectfeedback', 'incorrectfeedback']
const documented: Readonly<Record<string, readonly string[]>> = {
  category: ['category'],
  multichoice: [...common, 'single', 'shuffleanswers', 'answernumbering', ...combined, 'answer'],
  matching: [...common, 'shuffleanswers', ...combined, 'subquestion'],
}

const childrenOf = (parent: Element | null | undefined): Element[] => [...(parent?.childNodes ?? [])].filter((node): node is Element => node.nodeType === 1)

/** The text of `<name><text>…</text></name>`, or of `<name>…</name>`. */
const textAt = (parent: Element, name: string, inText = true): string => {
  const element = childrenOf(parent).find(({ nodeName }) => nodeName === name)
  return (inText ? childrenOf(element)[0] : element)?.textContent ?? ''
}

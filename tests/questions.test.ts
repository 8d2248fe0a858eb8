// @vitest-environment node
// The whole bank of questions: how many, of which kinds, and whether wrong options teach and right ones do not give themselves away.
import { readFileSync, readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCatalogue } from '../src/content/catalogue.ts'
import { mark, markOrder, type Option, type Question, type Selection } from '../src/model/quiz.ts'
import { lastDay } from '../src/progress/days.ts'
import { emptyState, merge, mostAttempts, mostTurns, record, type ProgressState } from '../src/progress/state.ts'
import { readState, writeState } from '../src/progress/stored.ts'

const lessons = readCatalogue('.').lessons
const questions: readonly Question[] = lessons.flatMap(({ data }) => data.questions)
const checks = questions.filter(({ role }) => role === 'check')
const kinds = ['choose', 'choose-several', 'order', 'click-layer', 'name-family'] as const
const optionsOf = (question: Question): readonly Option[] => ('options' in question ? question.options : [])

/** The share of wrong options that name a misconception and lead to the step which refutes it. */
const taught = (bank: readonly Question[]): number => {
  const wrong = bank.flatMap(optionsOf).filter(({ correct }) => !correct)
  return wrong.filter(({ misconception, refutedBy }) => misconception !== undefined && refutedBy !== undefined).length / wrong.length
}

/** The share of questions with one right option in which no other option is as long as the right one. */
const rightIsLongest = (bank: readonly Question[]): number => {
  const asked = bank.filter(({ kind }) => kind === 'choose').map(optionsOf)
  return asked.filter((options) => {
    const longest = Math.max(...options.filter(({ correct }) => !correct).map(({ text }) => text.length))
    return options.some(({ correct, text }) => correct && text.length > longest)
  }).length / asked.length
}

describe('the bank', () => {
  test('has a hundred and more questions that are marked, of five kinds', () => {
    expect(checks.length).toBeGreaterThanOrEqual(100)
    expect(new Set(checks.map(({ kind }) => kind))).toEqual(new Set(kinds))
  })

  test('asks where the vahekiht goes before the families that no emulator is of, of a stack each', () => {
    const asked = lessons.flatMap(({ meta, data }) => data.questions.flatMap(({ kind, role }) => (kind === 'click-gap' ? [`${meta.slug} ${role}`] : [])))
    expect(asked).toEqual(['os-tase', 'bare-metal', 'hostitud', 'kvm'].map((slug) => `${slug} prediction`))
  })

  test('has at least eighteen questions whose answer the model computes, in every lesson from the second to the tenth', () => {
    const computed = (bank: readonly Question[]) => bank.filter(({ kind }) => kind === 'order' || kind === 'click-layer' || kind === 'name-family').length
    expect(computed(checks)).toBeGreaterThanOrEqual(18)
    for (const { meta, data } of lessons.filter(({ meta: { order } }) => order >= 2 && order <= 10)) expect([meta.slug, computed(data.questions)]).not.toEqual([meta.slug, 0])
  })

  test('ties two thirds of the wrong options to a misconception and to the step that refutes it', () => {
    expect(taught(questions)).toBeGreaterThanOrEqual(2 / 3)
  })

  test('gives every option an explanation of its own', () => {
    for (const question of questions) {
      const explanations = optionsOf(question).map(({ explanation }) => explanation)
      expect([question.id, new Set(explanations).size]).toEqual([question.id, explanations.length])
    }
  })

  test('has no right answer that its length gives away', () => {
    expect(rightIsLongest(questions)).toBeLessThanOrEqual(0.4)
  })
})

test('the two measures can fail', () => {
  const spoilt = questions.map((question) => ('options' in question
    ? { ...question, options: question.options.map((option) => (option.correct ? { ...option, text: option.text.repeat(5) } : { id: option.id, text: option.text, correct: false, explanation: option.explanation })) }
    : question))
  expect(taught(spoilt)).toBe(0)
  expect(rightIsLongest(spoilt)).toBeGreaterThan(0.9)
})

/** The ids of what a question lets the reader pick or put in order, and of the right answer. */
const idsOf = (question: Question): string[] => (question.kind === 'order' ? question.pieces : question.options).map(({ id }) => id)
const rightOf = (question: Question): string[] => (question.kind === 'order' ? idsOf(question) : question.options.filter(({ correct }) => correct).map(({ id }) => id))
const isRight = (question: Question, selection: Selection): boolean => (question.kind === 'order' ? markOrder(question, selection) : mark(question, selection)).correct

/** A question of the course, and what somebody answers to it: the right answer, any subset, any order. */
const answer = fc.constantFrom(...checks).chain((question) => fc.tuple(fc.constant(question), fc.oneof(
  fc.constant(rightOf(question)), fc.shuffledSubarray(idsOf(question)), fc.shuffledSubarray(idsOf(question), { minLength: idsOf(question).length }),
)))
const reader = fc.array(answer, { maxLength: 40 }).map((answers) => answers.reduce<ProgressState>((state, [question, selection], index) =>
  record(state, { kind: 'answer', question: question.id, correct: isRight(question, selection) }, index), emptyState))

describe('answers of every kind', () => {
  test('are right exactly when they are the right answer', () => {
    fc.assert(fc.property(answer, ([question, selection]) => {
      const given = question.kind === 'order' ? [...new Set([...selection, ...idsOf(question)])] : selection.toSorted()
      const right = question.kind === 'order' ? rightOf(question) : rightOf(question).toSorted()
      expect(isRight(question, selection)).toBe(given.join() === right.join())
    }), { numRuns: 500 })
  })

  test('are kept alike: what two computers know is merged in any order and any number of times, and read back whole', () => {
    fc.assert(fc.property(reader, reader, reader, (a, b, c) => {
      const both = merge(a, b)
      expect(merge(b, a)).toEqual(both)
      expect(merge(both, b)).toEqual(both)
      expect(merge(both, c)).toEqual(merge(a, merge(b, c)))
      expect(readState(writeState(both))).toEqual({ found: 'whole', state: both })
      for (const id of Object.keys({ ...a.answers, ...b.answers })) expect(both.answers).toHaveProperty([id])
    }))
  })
})

describe('the prompts', () => {
  test('stand alone: a question comes back in reviews, in banks and on paper, without the example or the picture beside which it first stood', () => {
    expect(checks.filter(({ prompt }) => /joonis|(?:^|\s)(?:näites|näidet|juhtumis|eelmis\p{L}+|selles virnas|nende leidude)/iu.test(prompt)).map(({ id }) => id)).toEqual([])
  })

  test('ask for all where several may be right', () => {
    expect(checks.filter(({ kind, prompt }) => kind === 'choose-several' && !prompt.endsWith('Märgi kõik.')).map(({ id }) => id)).toEqual([])
  })
})

test('a reader who has answered all of it, of every kind, fits the 4,096 characters of an LMS', () => {
  // As state.test.ts reckons: hash, two bits with the attempts, turn and day for an answer; hash and a bit for each of at most 8 options
  // for a prediction; hash for a visit. An order or a layer adds nothing: of an answer only its being right is kept.
  const each = 4 + (Math.log2(mostAttempts + 1) + 2) / 6 + Math.log2(mostTurns + 1) / 6 + Math.log2(lastDay + 1) / 6
  const predictions = questions.filter(({ role }) => role === 'prediction')
  for (const prediction of predictions) expect(optionsOf(prediction).length).toBeLessThanOrEqual(8)
  expect(checks.length * each + predictions.length * (4 + 2) + lessons.length * 4).toBeLessThan(4096 / 2)
  // Ids stay apart in 24 bits.
  expect(new Set(questions.map(({ id }) => hash(id))).size).toBe(questions.length)
})

/** FNV-1a, folded to the 24 bits that four characters of base 64 hold. */
const hash = (id: string): number => {
  const full = Array.from(id, (letter) => letter.charCodeAt(0)).reduce((sum, code) => Math.imul(sum ^ code, 0x01000193), 0x811c9dc5) >>> 0
  return (full >>> 24) ^ (full & 0xffffff)
}

test('README tells what the numbers of misconceptions mean, each that the course uses and no other', () => {
  const told = [...readFileSync('README.md', 'utf8').matchAll(/^\| (M\d+) \|/gm)].map(([, number]) => number)
  const used = new Set(readdirSync('content', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml')).flatMap((file) => [...readFileSync(`content/${file}`, 'utf8').matchAll(/misconception: (M\d+)\b/g)].map(([, number]) => number)))
  expect(new Set(told)).toEqual(used)
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { afterAnswer, aheadOfTime, dueDay, dueToday, forecast, intervals, isDue, lastBox, type Met, type Scheduled } from './review.ts'

/** Answers one question on these days of a clock. */
const answered = (answers: readonly (readonly [day: number, correct: boolean])[]): Scheduled =>
  answers.reduce<Scheduled | undefined>((before, [day, correct]) => afterAnswer(before, correct, day), undefined) ?? { box: 0, since: 0 }

const met: fc.Arbitrary<Met[]> = fc.uniqueArray(fc.record({
  id: fc.string({ minLength: 1, maxLength: 3 }), lesson: fc.constantFrom('a', 'b', 'c', 'd'),
  box: fc.integer({ min: 1, max: lastBox }), since: fc.integer({ min: 100, max: 160 }),
}), { selector: ({ id }) => id, maxLength: 40 })
const day = fc.integer({ min: 90, max: 220 })

describe('a question comes back', () => {
  test('after 1, 3, 7, 16 and 35 days when it is answered right each time, and every 35 days from then on', () => {
    let today = 1000
    let question = answered([[today, true]])
    const waited = [...intervals, 35, 35].map((interval) => {
      expect(isDue(question, today + interval - 1)).toBe(false)
      expect(isDue(question, today + interval)).toBe(true)
      const from = today
      today = dueDay(question, today)
      question = afterAnswer(question, true, today)
      return today - from
    })
    expect(waited).toEqual([1, 3, 7, 16, 35, 35, 35])
  })

  test('the next day after a wrong answer, from whatever box', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: lastBox }), fc.nat(2000), fc.nat(2000), (box, since, today) => {
      expect(afterAnswer({ box, since }, false, today)).toEqual({ box: 1, since: today })
    }))
  })

  test('no later for being tried again right after a mistake', () => {
    expect(answered([[50, true], [51, true], [54, false], [54, true], [54, true]])).toEqual({ box: 1, since: 54 })
  })

  test('no sooner and no later for being practised before its time', () => {
    const waiting = answered([[10, true], [11, true]])
    expect(afterAnswer(waiting, true, 12)).toEqual(waiting)
  })

  test('late answers count as those in time', () => {
    expect(answered([[10, true], [200, true]])).toEqual({ box: 2, since: 200 })
  })
})

describe('a clock set back', () => {
  test('by a year does not hide a question for a year: it waits today, and its answer puts it right', () => {
    const ahead = answered([[2500, true], [2501, true]])
    expect(isDue(ahead, 2136)).toBe(true)
    const again = afterAnswer(ahead, true, 2136)
    expect(again).toEqual({ box: 3, since: 2136 })
    expect(isDue(again, 2136)).toBe(false)
    expect(dueDay(again, 2136)).toBe(2143)
  })

  test('by a day, as across time zones, changes nothing', () => {
    expect(dueDay({ box: 1, since: 100 }, 99)).toBe(101)
  })

  test('never leaves a question waiting after its answer, nor for longer than its interval', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(3000), fc.boolean()), { minLength: 1 }), fc.nat(3000), fc.boolean(), (answers, today, correct) => {
      const question = afterAnswer(answered(answers), correct, today)
      expect(dueDay(question, today) - today).toBeGreaterThanOrEqual(isDue(question, today) ? 0 : 1)
      expect(dueDay(question, today) - today).toBeLessThanOrEqual(36)
      expect(correct && isDue(question, today)).toBe(false)
    }))
  })
})

describe('what waits today', () => {
  test('is each question whose day has come, once', () => {
    fc.assert(fc.property(met, day, (questions, today) => {
      expect(new Set(dueToday(questions, today))).toEqual(new Set(questions.filter((question) => isDue(question, today))))
    }))
  })

  test('depends on the questions and the day, not on the order in which they are known', () => {
    fc.assert(fc.property(met, day, (questions, today) => {
      expect(dueToday(questions.toReversed(), today)).toEqual(dueToday(questions, today))
    }))
  })

  test('mixes lessons: two of one lesson meet only where the others have run out', () => {
    fc.assert(fc.property(met, day, (questions, today) => {
      const lessons = dueToday(questions, today).map(({ lesson }) => lesson)
      const meetings = lessons.filter((lesson, index) => index > 0 && lesson === lessons[index - 1]).length
      const most = Math.max(0, ...[...new Set(lessons)].map((lesson) => lessons.filter((other) => other === lesson).length))
      expect(meetings).toBe(Math.max(0, most - (lessons.length - most) - 1))
    }))
  })

  test('begins, in each lesson, with what has waited longest', () => {
    fc.assert(fc.property(met, day, (questions, today) => {
      const ofOne = dueToday(questions, today).filter(({ lesson }) => lesson === 'a').map((question) => dueDay(question, today))
      expect(ofOne).toEqual(ofOne.toSorted((one, other) => one - other))
    }))
  })
})

test('practice ahead of time takes the soonest questions that do not wait yet', () => {
  fc.assert(fc.property(met, day, fc.integer({ min: 1, max: 10 }), (questions, today, count) => {
    const early = aheadOfTime(questions, today, count)
    const others = questions.filter((question) => !isDue(question, today) && !early.includes(question))
    expect(early).toHaveLength(Math.min(count, early.length + others.length))
    const latest = Math.max(...early.map((question) => dueDay(question, today)))
    for (const question of others) expect(dueDay(question, today)).toBeGreaterThanOrEqual(latest)
  }))
})

describe('the forecast', () => {
  test('counts every question once', () => {
    fc.assert(fc.property(met, day, (questions, today) => {
      const { today: now, tomorrow, thisWeek, later } = forecast(questions, today)
      expect(now + tomorrow + thisWeek + later).toBe(questions.length)
      expect(now).toBe(dueToday(questions, today).length)
    }))
  })

  test('says when the next one comes', () => {
    const of = (...schedule: readonly (readonly [box: number, since: number])[]): Met[] => schedule.map(([box, since], index) => ({ id: String(index), lesson: 'a', box, since }))
    expect(forecast(of([1, 100], [2, 100], [3, 100], [4, 100], [1, 99]), 100)).toEqual({ today: 1, tomorrow: 1, thisWeek: 2, later: 1, next: 1 })
    expect(forecast(of([3, 100]), 102).next).toBe(5)
    expect(forecast(of([1, 90]), 100).next).toBeUndefined()
  })
})

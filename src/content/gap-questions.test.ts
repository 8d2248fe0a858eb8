// @vitest-environment node
// "Kuhu läheb vahekiht?": what the page gets of such a question, and each thing that can be wrong with one.
import { describe, expect, test } from 'vitest'
import type { Question } from '../model/quiz.ts'
import { problemsOf, readCourse, testCourse, type Changes } from './test-course.ts'

const lesson = 'content/oppetukid/01-alus/oppetukk.mdx'
const questions = 'content/oppetukid/01-alus/kysimused.yaml'

describe('the place of a vahekiht', () => {
  const gap = 'kind: click-gap, stack: bochs'
  /** Predictions stand under a word of their own. */
  const predicting = (fields: string, role = 'prediction'): Changes => ({
    [questions]: `${testCourse[questions] ?? ''}  - {id: alus-6, role: ${role}, prompt: Kuhu?, ${fields}}\n`,
    [lesson]: ['<Küsimus id="alus-5" />', '<Küsimus id="alus-5" />\n\n<Ennustus id="alus-6" />'],
  })
  const predicted = (fields: string): Question | undefined => readCourse(predicting(fields)).lessons[0]?.data.questions.at(-1)
  test('is a gap in the picture without it: one is right, each other says what could be mediated there', () => {
    const made = predicted(gap)
    if (made?.kind !== 'click-gap') throw new Error('no such question')
    expect(made.options.map(({ id, text, correct }) => [id, text, correct])).toMatchInlineSnapshot(`
      [
        [
          "peal-app",
          "Programmi peal",
          false,
        ],
        [
          "vahel-app-guest",
          "Programmi all",
          false,
        ],
        [
          "sees-guest",
          "Tuumi sees",
          false,
        ],
        [
          "vahel-guest-linux",
          "Tuumi all",
          true,
        ],
        [
          "sees-linux",
          "Linuxi sees",
          false,
        ],
        [
          "vahel-linux-hw",
          "Linuxi all",
          false,
        ],
      ]
    `)
    expect(made.options.find(({ correct }) => correct)?.explanation).toContain('hoolitseb iga käsu eest ise')
    expect(made.picture.boxes.map(({ id }) => id)).not.toContain('bochs')
    expect(made.picture.boxes.filter(({ name }) => name === undefined).map(({ id }) => id)).toEqual(made.options.map(({ id }) => id))
    // Whole columns and rows, nothing on top of anything but a gap in its holder.
    expect(made.picture.boxes.every(({ y, height }) => y >= 0 && y + height <= made.picture.rows)).toBe(true)
  })
  test('what an author explains is added to a wrong gap, and refused at a gap that is not there or is right', () => {
    const made = predicted(`${gap}, explain: {sees-linux: {misconception: M2, refutedBy: {figure: joonis, step: 2}}}`)
    expect(made?.kind === 'click-gap' && made.options.find(({ id }) => id === 'sees-linux')).toMatchObject({ misconception: 'M2', refutedBy: { figure: 'joonis', step: 2 } })
    expect(problemsOf(predicting(`${gap}, explain: {sees-linus: {misconception: M2}}`))).toContain('virnas ei ole vahet „sees-linus“. Kas mõtlesid „sees-linux“?')
    expect(problemsOf(predicting(`${gap}, explain: {vahel-guest-linux: {misconception: M2}}`))).toContain('on õige vastus, aga seletus nimetab väärarusaama')
  })
  test('a layer that is no vahekiht, and a question that would be marked', () => {
    expect(problemsOf(predicting(`${gap}, layer: guest`))).toContain('kiht „guest“ ei ole vahekiht')
    expect(problemsOf(predicting(gap, 'check, goal: 1'))).toContain('„role“')
  })
})

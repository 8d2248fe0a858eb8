import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readCatalogue } from './catalogue.ts'
import { parseMdx } from './markdown.ts'
import { allNotesOf, boardPlaceOf, boardQuestionOf, notesOf } from './plan-notes.ts'

const plan = `## Tunni kava

| Osa | Õppetükk | Arutelu | Mida teha |
| --- | --- | --- | --- |
| Lugu | 2 | 1 | Loe ette. |
| Ketas (\`bochs-ketas\`) | 4 | 3 | Küsi \`CLI\` kohta. |

## Mida enne jooniseid küsida

### Ketas (\`bochs-ketas\`)

Küsi: „Mitu kutset?“ Oodatav vastus: kaks. Joonise 2. samm näitab esimest. Mida teeb külaline 4.\u00a0ja 5.\u00a0sammu ajal?

### Käsk (\`bochs-kask\`)

Kasuta tahvlile mõeldud küsimust.

## Küsimus tahvlile

Kes märkab \`CLI\`?

- \`A\` – protsessor;
- \`B\` – ainult Bochs.

Õige on \`B\`. Vastuse \`A\` valib see, kes arvab valesti. Hääletage uuesti.
`

test('what stands under a figure’s heading is its notes; a sentence that names steps belongs to them', () => {
  expect(notesOf(parseMdx(plan), 'bochs-ketas')).toEqual({
    notes: [
      { text: 'Küsi: „Mitu kutset?“', steps: [] },
      { text: 'Oodatav vastus: kaks.', steps: [] },
      { text: 'Joonise 2. samm näitab esimest.', steps: [2] },
      { text: 'Mida teeb külaline 4.\u00a0ja 5.\u00a0sammu ajal?', steps: [4, 5] },
    ],
    part: { minutes: 7, begins: 3, todo: 'Küsi `CLI` kohta.' },
  })
})

test('the question for the board keeps its letters, and has the place that the plan wants', () => {
  expect(boardQuestionOf(parseMdx(plan))).toMatchObject({
    prompt: 'Kes märkab `CLI`?',
    options: [{ id: 'a', text: 'protsessor', correct: false, explanation: 'Vastuse `A` valib see, kes arvab valesti.' }, { id: 'b', text: 'ainult Bochs', correct: true, explanation: '' }],
  })
  expect(boardPlaceOf(allNotesOf(parseMdx(plan)))).toBe('bochs-kask')
  expect(boardQuestionOf(parseMdx(plan.replace('Õige on', 'Vastus on'))).options.some(({ correct }) => correct)).toBe(false)
})

test('every lesson has one question for the board, and notes that name only steps its figures may have', () => {
  const { lessons } = readCatalogue(join(import.meta.dirname, '../..'))
  for (const lesson of lessons) {
    expect([lesson.meta.slug, lesson.slides.filter((slide) => slide.kind === 'question' && slide.inOrder)]).toEqual([lesson.meta.slug, [expect.anything()]])
    for (const { notes } of Object.values(lesson.plan?.notes ?? {})) for (const { steps } of notes) for (const step of steps) expect(step).toBeLessThanOrEqual(9)
  }
  expect(lessons.find(({ meta }) => meta.slug === 'emuleerimine')?.plan?.notes['bochs-kask']?.notes.filter(({ steps }) => steps.includes(2))).toHaveLength(1)
  expect(lessons.filter((lesson) => Object.keys(lesson.plan?.notes ?? {}).length > 0).length).toBe(lessons.length)
})

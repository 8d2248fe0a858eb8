// The text twin says everything that the picture shows: every label, every mark, where the request stands, by which way it has
// come and whether it is on its way back. For every step of every operation that any layer of any stack of the course may begin.
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { describePicture } from '../src/diagram/describe.ts'
import type { FigureStack } from '../src/diagram/figure-stack.ts'
import { plateOf, type Ground, type Plate, type PlateBox } from '../src/diagram/plate.ts'
import { storyOf, type Moment } from '../src/diagram/story.ts'
import { TextTwin } from '../src/diagram/twin.tsx'
import { classify } from '../src/model/classify.ts'
import { canAsk } from '../src/model/journey/journey.ts'
import type { LayerId } from '../src/model/layers.ts'
import { operations } from '../src/model/operations.ts'
import { diagramStrings } from '../src/strings/diagram.ts'
import { familyName } from '../src/strings/families.ts'
import { operationSlug } from '../src/strings/operations.ts'
import { stacks } from './stacks.ts'

interface Twin {
  readonly layers: readonly string[]
  readonly verdicts: readonly string[]
  readonly steps: readonly string[]
}

/** The twin's own words; the small pictures in it are hidden from screen readers, so nothing in them counts. */
const twinOf = (stack: FigureStack, plate: Plate, moments: readonly Moment[]): Twin => {
  const html = renderToStaticMarkup(createElement(TextTwin, { words: describePicture(stack, plate), plate, moments })).replace(/^.*<div class="twin-text">/, '')
  const [head = '', strip = ''] = html.split('<ol class="strip">')
  const all = (source: string, tag: RegExp): string[] => [...source.matchAll(tag)].map(([, text = '']) => text.replace(/<[^>]+>/g, '').replace(/&#x27;/g, '\'').replace(/&quot;/g, '"').replace(/&amp;/g, '&'))
  return { layers: all(head, /<li>(.*?)<\/li>/g), verdicts: all(head.replace(/<ul>.*<\/ul>/, ''), /<p>(.*?)<\/p>/g), steps: all(strip, /<p>(.*?)<\/p><\/li>/g) }
}

const has = (text: string | undefined, part: string): boolean => text?.toLowerCase().includes(part.toLowerCase()) ?? false

/** Any form of the layer's name. Of the hardware its parts are named too, which the twin's first line says. */
const names = (text: string, { layers, names: forms }: FigureStack, id: LayerId): boolean => {
  const hardware = layers.some((layer) => layer.id === id && layer.kind === 'hardware')
  return [...Object.values(forms[id] ?? {}), ...(hardware ? ['protsessor', 'ketas', 'kettale', 'võrgukaart', 'seade', 'seadme'] : [])].some((form) => typeof form === 'string' && has(text, form))
}

const groundWords: Readonly<Record<Ground, RegExp>> = { hardware: /protsessor/, kernel: new RegExp(diagramStrings.kernelMode), user: /kasutajarežiim|kaitserõngas|emuleeritud/ }

/** What the picture of the stack shows and its text does not say. */
const untoldOfLayers = (stack: FigureStack, plate: Plate, { layers, verdicts }: Twin): string[] => {
  const lineOf = (box: PlateBox): string => layers[plate.boxes.indexOf(box)] ?? ''
  /** A part is drawn in its holder's colour and frame; the lines of both are read together. */
  const linesOf = (box: PlateBox): string => [lineOf(box), ...plate.boxes.filter(({ id }) => id === box.partOf).map(linesOf)].join(' ')
  return plate.boxes.flatMap((box) => {
    const layer = stack.layers.find(({ id }) => id === box.id)
    const base = layer?.partOf ?? layer?.on
    const baseForm = base === undefined ? '' : stack.names[base]?.[layer?.partOf === undefined ? 'nominative' : 'genitive'] ?? '?'
    const verdict = classify(stack.layers).find(({ at }) => at === box.id)
    return [
      ...(has(lineOf(box), box.name) ? [] : ['name']),
      ...(has(lineOf(box), box.note) ? [] : ['note']),
      ...(has(lineOf(box), baseForm) ? [] : ['what it stands on or is part of']),
      ...(groundWords[box.ground].test(linesOf(box)) ? [] : [`ground ${box.ground}`]),
      ...(box.world === 0 || has(linesOf(box), diagramStrings.guestMode(box.world)) ? [] : ['guest mode']),
      ...(!box.intermediary || verdicts.some((line) => names(line, stack, box.id) && has(line, diagramStrings.intermediary) && verdict !== undefined && has(line, familyName(verdict.family))) ? [] : ['that it is the vahekiht']),
    ].map((what) => `${stack.id}: ${what} of ${box.id}`)
  })
}

/** Words of the answer's way: it goes back, is taken over by an interrupt, or lets somebody go on. */
const homeward = /tagasi|vasta|vastus|jätkab|kordab|tehtud|valmis|täidetud|saab teada|katkestus|signaal|lõpule|taastab/i

/** What the picture of a step shows and its text does not say. Where the request has not moved, the step before says where it is. */
const untoldOfStep = (stack: FigureStack, moment: Moment, told: string, before: Moment | undefined): string[] => [
  ...(has(told, moment.sentence) ? [] : ['the sentence']),
  ...moment.crossings.filter((crossing) => !has(told, crossing)).map((crossing) => `the crossing ${crossing}`),
  ...(names(told, stack, moment.at) || (before?.at === moment.at && moment.way.length === 1) ? [] : [`that the request is at ${moment.at}`]),
  ...moment.way.filter((id) => id !== moment.way[0] && !names(told, stack, id)).map((id) => `that it has passed ${id}`),
  ...(moment.returning && !homeward.test(told) ? ['that it is on its way back'] : []),
]

const stories = [...stacks.values()].flatMap((stack) => stack.layers.flatMap((layer) => operations
  .filter((operation) => canAsk(stack.layers, layer, operation))
  .map((operation) => ({ name: `${stack.id} ${operationSlug(operation)} ${layer.id}`, stack, moments: storyOf(stack, operation, layer.id) }))))

test('every label, note, frame and mark of each stack is in its text twin', () => {
  expect([...stacks.values()].flatMap((stack) => {
    const plate = plateOf(stack)
    return untoldOfLayers(stack, plate, twinOf(stack, plate, []))
  })).toEqual([])
})

test('the text twin has one item for each step, and it says what the picture of that step shows', () => {
  expect(stories.length).toBeGreaterThan(500)
  expect(stories.flatMap(({ name, stack, moments }) => {
    // Without the boxes of the small pictures, which nobody hears: drawing them takes most of the time.
    const { steps } = twinOf(stack, { rows: 1, boxes: [] }, moments)
    if (steps.length !== moments.length) return [`${name}: ${String(steps.length)} items for ${String(moments.length)} steps`]
    return moments.flatMap((moment, index) => untoldOfStep(stack, moment, steps[index] ?? '', moments[index - 1]).map((what) => `${name}, step ${String(index + 1)}: ${what}`))
  })).toEqual([])
})

test('a number left in a layer is that of the last step that says the request was there', () => {
  for (const { name, moments } of stories) {
    moments.forEach((moment, index) => {
      for (const [id, number] of moment.visited) expect([name, index, moments.slice(0, index).findLastIndex(({ at }) => at === id) + 1]).toEqual([name, index, number])
    })
  }
})

test('a twin that leaves something out is noticed', () => {
  const stack = stacks.get('kvm-virtio')
  if (!stack) throw new Error('no such stack')
  const plate = plateOf(stack)
  const twin = twinOf(stack, plate, [])
  expect(untoldOfLayers(stack, plate, { ...twin, verdicts: [] })).toEqual(['kvm-virtio: that it is the vahekiht of kvm'])
  expect(untoldOfLayers(stack, plate, { ...twin, layers: twin.layers.map((line) => line.replace(diagramStrings.guestMode(1), '')) })).not.toEqual([])
  const [start, next] = storyOf(stack, { kind: 'device', request: 'disk' }, 'app')
  if (!start || !next) throw new Error('no story')
  expect(untoldOfStep(stack, { ...next, returning: true }, '', start)).toEqual(['the sentence', ...next.crossings.map((crossing) => `the crossing ${crossing}`), `that the request is at ${next.at}`, ...next.way.slice(1).map((id) => `that it has passed ${id}`), 'that it is on its way back'])
})

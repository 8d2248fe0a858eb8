// A layer to be picked: which layers are right is asked of the model, and each layer says what it is for.
import { plateOf } from '../../diagram/plate.ts'
import { layersFor, type JourneyAsked, type LayerQuery } from '../../model/layer-query.ts'
import type { Still } from '../../model/fold.ts'
import type { ClickLayerQuestion, Option, PictureBox } from '../../model/quiz.ts'
import { layerById } from '../../model/structure.ts'
import { diagramStrings } from '../../strings/diagram.ts'
import { meetingOf, roleOf, runningOf } from '../../strings/layer-roles.ts'
import { operationFromSlug } from '../../strings/operations.ts'
import { capitalised, formsOf } from '../../strings/sentences.ts'
import { draw } from '../check/figures.ts'
import { messages } from '../messages.ts'
import type { AuthoredOf } from '../question-schema.ts'
import type { StackDocument } from '../stack-document.ts'
import { figureOf, stackOf, type Resolved, type Surroundings, type Wrong } from './resolved.ts'

/** Computes which layers are right, and why each other is not. */
export const resolveClickLayer = (authored: AuthoredOf<'click-layer'>, around: Surroundings): Resolved<ClickLayerQuestion> => {
  const { stack: stackId, query: written, explain, ...asked } = authored
  const stack = stackOf(stackId, around)
  if ('wrong' in stack) return stack
  const ids = stack.layers.map(({ id }) => id)
  const understood = understand(written, stack)
  const wrong = [
    ...('wrong' in understood ? understood.wrong : []),
    ...Object.keys(explain).filter((id) => !ids.includes(id)).map((id) => ({ path: ['explain', id], what: messages.unknownLayer(id, stackId, ids) })),
  ]
  if ('wrong' in understood || wrong.length > 0) return { wrong }
  const { query, stills } = understood
  const right = layersFor(stack.layers, query)
  if (right.length === 0 || right.length === ids.length) return { wrong: [{ path: ['query'], what: right.length === 0 ? messages.noLayerMeant(stackId) : messages.everyLayerMeant(stackId) }] }
  const misled = right.filter((id) => explain[id]?.misconception !== undefined || explain[id]?.refutedBy !== undefined)
  if (misled.length > 0) return { wrong: misled.map((id) => ({ path: ['explain', id], what: messages.rightLayer(id) })) }

  const figure = 'from' in written && 'operation' in written ? figureOf(stackId, written, around) : undefined
  const shows = stillThatShows(query, stills, right)
  const plate = plateOf(stack)
  // From the top downward and from left to right, so that the arrow keys go as the eye does. A label stands in its box's lowest row.
  const boxes = plate.boxes.toSorted((one, other) => other.y - one.y || one.x - other.x)
  const options = boxes.map(({ id, name }): Option => {
    const correct = right.includes(id)
    const refutedBy = figure !== undefined && shows !== undefined && !correct ? { figure, step: shows } : undefined
    return { id, text: capitalised(name), correct, explanation: explanationOf(id, query, stills, stack), ...(refutedBy && { refutedBy }), ...explain[id] }
  })
  return { question: { ...asked, options, several: right.length > 1, picture: { rows: plate.rows, boxes: boxes.map((box) => pictureBox(box, query, stack)) } } }
}

/** The query with its operation, and the stills of its journey where it asks about one. */
const understand = (written: AuthoredOf<'click-layer'>['query'], stack: StackDocument): { readonly query: LayerQuery; readonly stills: readonly Still[] } | { readonly wrong: readonly Wrong[] } => {
  const ids = stack.layers.map(({ id }) => id)
  switch (written.which) {
    case 'intermediary': case 'family': case 'offers': case 'runs': return { query: written, stills: [] }
    case 'executes': {
      if (!ids.includes(written.from)) return { wrong: [{ path: ['query', 'from'], what: messages.unknownLayer(written.from, stack.id, ids) }] }
      return layerById(stack.layers, written.from).kind === 'hardware' ? { wrong: [{ path: ['query', 'from'], what: messages.nothingBelow(written.from) }] } : { query: written, stills: [] }
    }
    case 'notices-first': case 'stands': case 'does': {
      const { operation: slug, from } = written
      const drawn = draw({ toiming: slug, alates: from }, stack)
      if ('wrong' in drawn) return { wrong: [{ path: ['query', drawn.attribute === 'toiming' ? 'operation' : 'from'], what: drawn.wrong }] }
      const operation = operationFromSlug(slug)
      if (!operation) return { wrong: [] }
      if (written.which === 'stands' && (written.step < 2 || written.step > drawn.stills.length)) return { wrong: [{ path: ['query', 'step'], what: messages.noPiece(written.step, drawn.stills.length) }] }
      return { query: withOperation(written, { operation, from }), stills: drawn.stills }
    }
  }
}

type AboutJourney = Extract<AuthoredOf<'click-layer'>['query'], { operation: string }>

const withOperation = (written: AboutJourney, journey: JourneyAsked): LayerQuery => {
  switch (written.which) {
    case 'notices-first': return { which: written.which, ...journey }
    case 'stands': return { which: written.which, step: written.step, ...journey }
    case 'does': return { which: written.which, work: written.work, ...journey }
  }
}

/** The step that shows the right layer, counted from 1. */
const stillThatShows = (query: LayerQuery, stills: readonly Still[], right: readonly string[]): number | undefined => {
  switch (query.which) {
    case 'stands': return query.step
    case 'notices-first': return firstStep(stills, (still) => still.steps.some((step) => right.includes(step.to)))
    case 'does': return firstStep(stills, (still) => still.steps.some((step) => step.kind === 'work' && step.work.kind === query.work))
    case 'intermediary': case 'family': case 'offers': case 'runs': case 'executes': return undefined
  }
}

const firstStep = (stills: readonly Still[], shows: (still: Still) => boolean): number | undefined => {
  const index = stills.findIndex(shows)
  return index < 0 ? undefined : index + 1
}

const explanationOf = (id: string, query: LayerQuery, stills: readonly Still[], stack: StackDocument): string => {
  const layer = layerById(stack.layers, id)
  if (query.which === 'runs') return `${roleOf(layer, stack)} ${runningOf(layer, stack)}`
  return [roleOf(layer, stack), ...(stills.length > 0 ? [meetingOf(id, stills)] : [])].join(' ')
}

const pictureBox = (box: ReturnType<typeof plateOf>['boxes'][number], query: LayerQuery, { layers, names }: StackDocument): PictureBox => {
  const { id, x, width, y, height, leftNesting, rightNesting, depth, ground, world, note } = box
  const { partOf, on } = layerById(layers, id)
  const place = partOf !== undefined ? diagramStrings.partOf(formsOf(names, partOf).genitive) : on !== undefined ? diagramStrings.standsOn(formsOf(names, on).nominative) : ''
  // Modes are what `runs` asks about.
  const told = query.which === 'runs' ? { note: '', ground: 'user' as const, world: 0 } : { note, ground, world }
  return { id, x, width, y, height, leftNesting, rightNesting, depth, ...told, place }
}

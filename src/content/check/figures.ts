// Every figure of a lesson can be drawn, step by step, with a sentence for each step.
import { check } from '../../model/check.ts'
import { classify } from '../../model/classify.ts'
import { fewestStills, fold, mostStills, type Still } from '../../model/fold.ts'
import { canAsk, journey } from '../../model/journey/journey.ts'
import { captionOf } from '../../strings/captions.ts'
import { operationFromSlug, operationSlugs } from '../../strings/operations.ts'
import type { Course, LessonFiles } from '../course.ts'
import { messages } from '../messages.ts'
import { problemAt, type Place, type Problem } from '../problem.ts'
import type { StackDocument } from '../stack-document.ts'
import { comparedStacks, type Word } from '../words.ts'

export type Figure = Extract<Word, { word: 'Kihidiagramm' }>

/** Figures and comparisons in lessons: their stacks, operations, layers and steps must exist. */
export const checkFigures = (course: Course): Problem[] => {
  const stacks = new Map(course.stacks.map((file) => [file.id, file.stack?.value]))
  return course.lessons.flatMap((lesson) => (lesson.text?.uses ?? []).flatMap(({ word, at }) => {
    if (word.word === 'Võrdlus') return checkComparison(word, at, stacks)
    if (word.word !== 'Kihidiagramm' && word.word !== 'Perekond') return []
    if (!stacks.has(word.virn)) return [problemAt(at('virn'), messages.unknown('virn', word.virn, stacks.keys()))]
    const stack = stacks.get(word.virn)
    // What is wrong with the stack itself is told in its own file.
    if (!stack || check(stack.layers).length > 0) return []
    if (word.word === 'Perekond') return classify(stack.layers).length > 0 ? [] : [problemAt(at('virn'), messages.noFamily(stack.id))]
    const drawn = draw(word, stack)
    if ('wrong' in drawn) return [problemAt(at(drawn.attribute), drawn.wrong)]
    const asking = word.küsi === undefined ? undefined : checkAsked(word.küsi, drawn.stills)
    return [
      ...checkCaptions(word.id, drawn.stills.map((still) => captionOf(still, stack))).map((what) => problemAt(at('id'), what)),
      ...(asking === undefined ? [] : [problemAt(at('küsi'), asking)]),
    ]
  }))
}

/** What is wrong with asking before that step: there must be one, and the request must go to another layer in it. */
export const checkAsked = (asked: string, stills: readonly Still[]): string | undefined => {
  const step = Number(asked)
  const still = stills[step - 1]
  const before = stills[step - 2]
  return still && before && still.at !== before.at ? undefined : messages.badAsked(asked, stills.flatMap(({ at }, index) => (index > 0 && stills[index - 1]?.at !== at ? [index + 1] : [])))
}

/** Its stacks exist, and its operation; a stack that cannot ask says so in its column. */
const checkComparison = (word: Extract<Word, { word: 'Võrdlus' }>, at: (attribute: string) => Place, stacks: ReadonlyMap<string, unknown>): Problem[] => [
  ...comparedStacks(word).filter(({ stack }) => !stacks.has(stack)).map(({ slot, stack }) => problemAt(at(slot), messages.unknown('virn', stack, stacks.keys()))),
  ...(operationFromSlug(word.toiming) ? [] : [problemAt(at('toiming'), messages.unknownOperation(word.toiming, operationSlugs))]),
]

/** The stills of a figure (none where it shows the stack only), or what keeps it from being drawn. */
export type Drawing = { readonly stills: readonly Still[] } | { readonly attribute: string; readonly wrong: string }

/** Kept as long as a stack's file is unchanged: many questions ask for the same figure. */
const drawings = new WeakMap<StackDocument, Map<string, Drawing>>()

/** The stack must pass the model's check. */
export const draw = ({ toiming, alates }: Pick<Figure, 'toiming' | 'alates'>, stack: StackDocument): Drawing => {
  const known = drawings.get(stack) ?? new Map<string, Drawing>()
  drawings.set(stack, known)
  const key = `${toiming ?? ''} ${alates ?? ''}`
  const drawing = known.get(key) ?? drawAnew(toiming, alates, stack)
  known.set(key, drawing)
  return drawing
}

const drawAnew = (toiming: string | undefined, alates: string | undefined, stack: StackDocument): Drawing => {
  const { layers } = stack
  if (toiming === undefined && alates === undefined) return { stills: [] }
  if (toiming === undefined || alates === undefined) return { attribute: 'id', wrong: messages.halfOperation }
  const operation = operationFromSlug(toiming)
  if (!operation) return { attribute: 'toiming', wrong: messages.unknownOperation(toiming, operationSlugs) }
  const layer = layers.find(({ id }) => id === alates)
  if (!layer) return { attribute: 'alates', wrong: messages.unknownLayer(alates, stack.id, layers.map(({ id }) => id)) }
  if (!canAsk(layers, layer, operation)) {
    const able = layers.filter((candidate) => canAsk(layers, candidate, operation))
    return { attribute: 'alates', wrong: messages.cannotAsk(alates, toiming, able.map(({ id }) => id)) }
  }
  return { stills: fold(layer.id, journey(layers, layer.id, operation)) }
}

/** What is wrong with a figure's sentences, one for each still. Exported for its test: those of the house are never empty. */
export const checkCaptions = (figure: string, captions: readonly string[]): string[] => {
  if (captions.length === 0) return []
  const silent = captions.flatMap((caption, index) => (caption.trim() === '' ? [messages.noCaption(figure, index + 1)] : []))
  return captions.length < fewestStills || captions.length > mostStills ? [messages.tooFewOrManySteps(figure, captions.length), ...silent] : silent
}

/** The steps that refute misconceptions on the systems' pages exist. */
export const checkMisconceptions = ({ stacks }: Course): Problem[] => stacks.flatMap(({ stack }) => (stack?.value.about?.misconceptions ?? []).flatMap(({ operation, from, step }, index): Problem[] => {
  if (!stack || check(stack.value.layers).length > 0) return []
  const place = (field: string) => stack.at(['about', 'misconceptions', index, field])
  const given = [operation, from, step].filter((part) => part !== undefined).length
  if (given === 0) return []
  if (operation === undefined || from === undefined || step === undefined) return [problemAt(stack.at(['about', 'misconceptions', index]), messages.halfRefutation)]
  const drawn = draw({ toiming: operation, alates: from }, stack.value)
  if ('wrong' in drawn) return [problemAt(place(drawn.attribute === 'toiming' ? 'operation' : 'from'), drawn.wrong)]
  return step <= drawn.stills.length ? [] : [problemAt(place('step'), messages.noStep(stack.value.id, step, drawn.stills.length))]
}))

/** How many stills a figure has, the first one included; undefined where it cannot be drawn. */
export const stillCount = (figure: Figure, course: Course): number | undefined => {
  const stack = course.stacks.find(({ id }) => id === figure.virn)?.stack?.value
  if (!stack || check(stack.layers).length > 0) return undefined
  const drawn = draw(figure, stack)
  return 'stills' in drawn ? drawn.stills.length : undefined
}

/** The figures of a lesson in the order of its text. */
export const figuresOf = (lesson: LessonFiles): Figure[] =>
  (lesson.text?.uses ?? []).flatMap(({ word }) => (word.word === 'Kihidiagramm' ? [word] : []))

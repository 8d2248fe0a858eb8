import { columns, layoutStack } from '../diagram/layout.ts'
import { chanceOf, type Chance } from '../model/exercises/chance.ts'
import { compose } from '../model/exercises/composed.ts'
import { faultsIn, plantedRules, type Planted, type PlantedRule } from '../model/exercises/faults.ts'
import type { Layer, LayerId, Stack } from '../model/layers.ts'
import type { ClickLayerQuestion, ChooseQuestion, PictureBox } from '../model/quiz.ts'
import { layerById } from '../model/structure.ts'
import { composedNames } from '../strings/composed-names.ts'
import { fitsSentence, lineOf } from '../strings/composed-needs.ts'
import { diagramStrings, machineLabel, isaNames } from '../strings/diagram.ts'
import { comparisonHints, faultSentence, notBroken, reasonTexts } from '../strings/exercise-faults.ts'
import { exerciseStrings } from '../strings/exercises.ts'
import { labelOf, type Names } from '../strings/forms.ts'
import { capitalised, formsOf } from '../strings/sentences.ts'
import type { FaultExercise } from './exercise.ts'
import { reasonIdOf } from './solved.ts'

/** Reasons offered beside the right one. */
const wrongReasons = 3

/** The code's stack with a mistake. */
export const faultExercise = (code: string): FaultExercise => {
  const chance = chanceOf(code)
  const rule = chance.pick(plantedRules)
  const { stack, fault } = plantedBy(rule, chance)
  const names = composedNames(fault.stack)
  const context = { layers: fault.stack, names }
  const wrong = layerById(fault.stack, fault.violation.at)
  const layers = fromTop(fault.stack)
  const cleared = clearedBy(fault)
  const offered = chance.mixed(plantedRules.flatMap((other) => {
    const explanation = other === rule ? undefined : notBroken(other, wrong, context)
    return explanation === undefined ? [] : [{ other, explanation }]
  })).slice(0, wrongReasons)
  const explain = (layer: Layer): string => (layer === wrong ? faultSentence(rule, layer, context) : fitsSentence(layer, context))
  const where: ClickLayerQuestion = {
    kind: 'click-layer', role: 'check', id: `harjutus-viga-${code}`, prompt: exerciseStrings.faultWhere, sources: [], several: false,
    options: layers.map((layer) => ({ id: layer.id, text: capitalised(labelOf(formsOf(names, layer.id))), correct: layer === wrong, explanation: explain(layer) })),
    picture: pictureOf(fault.stack, names),
  }
  const why: ChooseQuestion = {
    kind: 'choose', role: 'check', id: reasonIdOf(`harjutus-viga-${code}`), prompt: exerciseStrings.faultWhy(formsOf(names, wrong.id).nominative), sources: [],
    options: [
      { id: rule, text: reasonTexts[rule], correct: true, explanation: faultSentence(rule, wrong, context) },
      ...offered.map(({ other, explanation }) => ({ id: other, text: reasonTexts[other], correct: false, explanation })),
    ],
  }
  return {
    kind: 'viga', code, where, why, cleared,
    layers: layers.map((layer) => ({ id: layer.id, name: capitalised(formsOf(names, layer.id).nominative), text: lineOf(layer, context) })),
    mended: { id: `parandatud-${code}`, title: exerciseStrings.mended, layers: stack, names: composedNames(stack) },
    hints: [exerciseStrings.faultFirstHint(cleared.map((id) => formsOf(names, id).nominative)), comparisonHints[rule]],
    steps: layers.toReversed().map((layer) => `${explain(layer)} ${layer === wrong ? exerciseStrings.doesNotFit : exerciseStrings.fits}`),
  }
}

/** The rule comes first and the stack after it, so that rare mistakes are met as often as common ones. */
const plantedBy = (rule: PlantedRule, chance: Chance): { readonly stack: Stack; readonly fault: Planted } => {
  for (let tries = 0; tries < mostTries; tries++) {
    const { stack } = compose(chance)
    const faults = faultsIn(stack).filter((fault) => fault.rule === rule && clearedBy(fault).length > 0)
    if (faults.length > 0) return { stack, fault: chance.pick(faults) }
  }
  throw new Error(`no stack can have the mistake ${rule}`)
}

/** About one stack in sixty can have the rarest one. */
const mostTries = 2000

/** Half of the layers that are in order, from the hardware upward; two others at least stay suspect beside the wrong one. */
const clearedBy = ({ stack, violation }: Planted): LayerId[] => {
  const right = stack.filter(({ id }) => id !== violation.at).map(({ id }) => id)
  return right.slice(0, Math.min(Math.ceil(right.length / 2), right.length - 2))
}

/** Layers as the eye goes: from the top downward and from left to right. */
const fromTop = (stack: Stack): Layer[] =>
  layoutStack(stack).boxes.toSorted((one, other) => other.y - one.y || one.x - other.x).map(({ id }) => layerById(stack, id))

const pictureOf = (stack: Stack, names: Names): ClickLayerQuestion['picture'] => {
  const { rows, boxes } = layoutStack(stack)
  return {
    rows,
    boxes: boxes.toSorted((one, other) => other.y - one.y || one.x - other.x).map((box): PictureBox => {
      const { id, x, width, y, height, leftNesting, rightNesting, depth } = box
      const layer = layerById(stack, id)
      const place = layer.partOf !== undefined ? diagramStrings.partOf(formsOf(names, layer.partOf).genitive) : layer.on !== undefined ? diagramStrings.standsOn(formsOf(names, layer.on).nominative) : ''
      return { id, x, width, y, height, leftNesting, rightNesting, depth, ground: groundOf(layer), world: 0, note: width < columns / 4 ? '' : noteOf(layer), place }
    }),
  }
}

const groundOf = ({ kind, partOf }: Layer): PictureBox['ground'] => {
  if (kind === 'hardware') return 'hardware'
  return kind === 'kernel' || kind === 'hypervisor' || partOf !== undefined ? 'kernel' : 'user'
}

const noteOf = (layer: Layer): string => {
  if (layer.kind === 'hardware') return machineLabel(layer.isa, layer.extension)
  return 'isa' in layer ? isaNames[layer.isa] : ''
}

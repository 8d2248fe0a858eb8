import { plateOf } from '../diagram/plate.ts'
import { classify, familyRules, type Family, type Verdict } from '../model/classify.ts'
import { chanceOf, type Chance } from '../model/exercises/chance.ts'
import { compose } from '../model/exercises/composed.ts'
import type { Option } from '../model/quiz.ts'
import { layerById } from '../model/structure.ts'
import { composedNames } from '../strings/composed-names.ts'
import { factsOf, familyHints, familySteps, offersMachine } from '../strings/exercise-families.ts'
import { exerciseStrings } from '../strings/exercises.ts'
import { familyName, reasonOf } from '../strings/families.ts'
import { notOfFamily } from '../strings/family-conditions.ts'
import { capitalised } from '../strings/sentences.ts'
import type { FamilyExercise } from './exercise.ts'

/** Families offered beside the right one. */
const wrongFamilies = 3

/** The code's stack, whose vahekiht has no name; its family and every reason come from the model's rules. */
export const familyExercise = (code: string): FamilyExercise => {
  const chance = chanceOf(code)
  const { stack: layers, asked } = compose(chance)
  const verdict = classify(layers).find(({ at }) => at === asked)
  if (!verdict) throw new Error(`the stack of ${code} has no family`)
  const layer = layerById(layers, asked)
  const names = composedNames(layers, asked)
  const context = { layers, names }
  const stack = { id: `harjutus-${code}`, title: exerciseStrings.kinds.perekond.title, layers, names }
  const right: Option = { id: verdict.family, text: capitalised(familyName(verdict.family)), correct: true, explanation: reasonOf(verdict, names) }
  return {
    kind: 'perekond', code, stack, plate: plateOf(stack),
    facts: factsOf(layer, context),
    question: {
      kind: 'name-family', role: 'check', id: `harjutus-perekond-${code}`, prompt: exerciseStrings.familyPrompt, sources: [],
      options: [right, ...wrongOnes(chance, verdict, offersMachine(layer, layers)).map((family): Option =>
        ({ id: family, text: capitalised(familyName(family)), correct: false, explanation: notOfFamily(family, verdict, names) }))],
    },
    hints: familyHints(verdict, context),
    steps: familySteps(verdict, context),
  }
}

/** Families whose layers offer a whole machine, and those whose layers offer a system. Emulators do either. */
const ofMachines: ReadonlySet<Family> = new Set<Family>(['emulation', 'bare-metal', 'hosted', 'in-kernel'])
const ofSystems: ReadonlySet<Family> = new Set<Family>(['emulation', 'compatibility', 'application-kernel', 'os-level'])

/** One at least that the first hint does not rule out. What would be right by one criterion (place, privilege) is not asked against. */
const wrongOnes = (chance: Chance, { family: right, byPlace, byPrivilege }: Verdict, machine: boolean): Family[] => {
  const known = [...new Set(familyRules.map(({ family }) => family))]
  const others = chance.mixed(known.filter((family) => family !== right && family !== byPlace && family !== byPrivilege))
  const near = others.find((family) => (machine ? ofMachines : ofSystems).has(family)) ?? others[0]
  return [...(near ? [near] : []), ...others.filter((family) => family !== near)].slice(0, wrongFamilies)
}

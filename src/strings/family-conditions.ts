// When a layer would belong to a family that it does not belong to: the explanations of wrong answers about families.
import type { Family, Verdict } from '../model/classify.ts'
import { familyNames, reasonOf } from './families.ts'
import type { Names } from './forms.ts'
import { formsOf } from './sentences.ts'

/** What the rules of each family ask of a layer (src/model/classify.ts). */
const conditions: Readonly<Record<Family, (layer: string) => string>> = {
  emulation: (layer) => `${layer} hoolitseks iga käsu eest ise`,
  compatibility: (layer) => `${layer} vastaks teise operatsioonisüsteemi kutsetele`,
  'application-kernel': (layer) => `${layer} vastaks sama süsteemi kutsetele ise, väljaspool hosti tuuma`,
  'os-level': (layer) => `${layer} laseks kõik kutsed samasse tuuma ja jagaks seda`,
  'bare-metal': (layer) => `${layer} pakuks külalistele masinat ja töötaks ise ilma hosti tuumata`,
  hosted: (layer) => `${layer} pakuks külalistele masinat ja oleks laaditud tuuma, mis saab hakkama ka ilma selleta`,
  'in-kernel': (layer) => `${layer} pakuks külalistele masinat ja oleks hosti tuuma enda osa`,
}

/** Why the layer does not belong to `family`: what that would take, and what the layer does instead. */
export const notOfFamily = (family: Family, verdict: Verdict, names: Names): string =>
  `Perekond oleks „${familyNames[family]}“, kui ${conditions[family](formsOf(names, verdict.at).nominative)}. ${reasonOf(verdict, names)}`

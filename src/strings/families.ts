// Names of the families and the sentence that gives the reason of a verdict.
import type { Because, Family, Verdict } from '../model/classify.ts'
import type { Names } from './forms.ts'
import { capitalised, formsOf } from './sentences.ts'

export const familyNames: Readonly<Record<Family, string>> = {
  emulation: 'emuleerimine',
  compatibility: 'ühilduvuskiht',
  'application-kernel': 'rakendustuum',
  'os-level': 'OS-taseme virtualiseerimine',
  'bare-metal': '1. tüüpi hüperviisor (otse riistvaral)',
  hosted: '2. tüüpi ehk hostitud hüperviisor',
  'in-kernel': 'tuumasisene hüperviisor',
}

/** The family in words, as the glossary has it. */
export const familyName = (family: Family): string => familyNames[family]

/** `kernel`: the one that holds the layer, in the genitive. */
const reasons: Readonly<Record<Because, (layer: string, kernel: string) => string>> = {
  'reproduces-another-isa': (layer) => `${layer} jäljendab teise protsessori käsustikku ja hoolitseb iga käsu eest ise.`,
  'executes-every-instruction': (layer) => `${layer} hoolitseb iga käsu eest ise, kuigi päris protsessor oskaks selle otse täita.`,
  'answers-other-system': (layer) => `${layer} vastab teise operatsioonisüsteemi kutsetele, kuid käske ise ei täida.`,
  'answers-same-system-outside-the-kernel': (layer) => `${layer} vastab süsteemikutsetele ise, väljaspool hosti tuuma.`,
  'divides-one-kernel': (layer) => `${layer} laseb kutsed samasse tuuma, kuid määrab, mida programm näeb ja kui palju tohib kasutada.`,
  'stands-on-the-machine': (layer) => `${layer} töötab ilma hosti operatsioonisüsteemita ja pakub igale külalisele oma masinat.`,
  'loaded-into-a-host-kernel': (layer, kernel) => `${layer} on laaditud ${kernel} sisse. Tuum saab hakkama ka ilma selleta.`,
  'part-of-the-host-kernel': (layer, kernel) => `${layer} on ${kernel} enda osa, nii et hüperviisoriks saab tuum ise.`,
}

/** Why the layer belongs to its family: one sentence. */
export const reasonOf = ({ at, because, kernel }: Verdict, names: Names): string =>
  reasons[because](capitalised(formsOf(names, at).nominative), kernel === undefined ? 'tuuma' : formsOf(names, kernel).genitive)

/** What else a verdict on a hypervisor needs: both positions of the debate, or that its machine is not the real one. Empty where nothing. */
export const positionOf = ({ byPlace, byPrivilege, machine }: Verdict, names: Names): string => {
  if (machine !== undefined) return `Tema masin ei ole päris: selle pakub ${formsOf(names, machine).nominative}.`
  return byPlace && byPrivilege ? `Koha järgi on see ${familyName(byPlace)}, õiguste järgi ${familyName(byPrivilege)}.` : ''
}

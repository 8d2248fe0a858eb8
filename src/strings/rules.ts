// What is wrong with a stack, in words that say what would be right.
import type { Rule, Violation } from '../model/check/rules.ts'
import type { Names } from './forms.ts'
import { capitalised, formsOf } from './sentences.ts'

const sentences: Readonly<Record<Rule, (at: string, wants: string, finds: string) => string>> = {
  'one-hardware': () => 'Virnas peab olema täpselt üks riistvara.',
  'unique-id': (at) => `${at}: sama tunnus on virnas kaks korda. Anna igale kihile oma tunnus.`,
  'unknown-layer': (at, wants) => `${at} viitab kihile, mida virnas ei ole: ${wants}.`,
  'circular-stack': (at) => `${at} seisab teiste kihtide kaudu iseenda peal. Iga kiht peab lõpuks toetuma riistvarale.`,
  'part-of-wrong-kind': (at, wants, finds) => `${at} ei saa olla sellise kihi osa (${finds}). Sobib: ${wants}.`,
  'needs-machine': (at, wants, finds) => `${at} vajab enda alla masinat (${wants}), kuid selle all on ${finds}, mis masinat ei paku.`,
  'needs-system': (at, wants, finds) => `${at} vajab enda alla operatsioonisüsteemi (${wants}), kuid selle all on ${finds}, mis süsteemikutsetele ei vasta.`,
  'wrong-isa': (at, wants, finds) => `${at} vajab käsustikku ${wants}, kuid leiab eest käsustiku ${finds}.`,
  'wrong-os': (at, wants, finds) => `${at} vajab süsteemi ${wants}, kuid leiab eest süsteemi ${finds}.`,
  'not-ported': (at, wants) => `${at} ei tunne hüperkutseid „${wants}“. Vali muudetud tuum või riistvaratoega virtualiseerimine.`,
  'no-guest-mode': (at) => `${at} vajab protsessori külalisrežiimi (VT-x, AMD-V), kuid masin selle all seda ei paku.`,
  'no-vendor-module': (at, wants, finds) => `${at} vajab moodulit laienduse ${wants} jaoks, kuid olemas on ainult ${finds}. Ilma selleta ei teki ka seadet /dev/kvm.`,
  'offers-nothing-new': (at) => `${at} pakub täpselt sedasama, mille peal see seisab. Sellist kihti pole vaja.`,
  'machine-taken': (at, _, finds) => `${at} vajab kogu masinat, kuid selle on juba võtnud ${finds}. Mitme tuuma vahel jagab ühe masina ära hüperviisor.`,
  'no-seat': (at) => `${at} seisab hüperviisoril, kuid pole öeldud, kuidas see protsessorit ja seadmeid kasutab.`,
  'needless-seat': (at) => `${at} ei seisa hüperviisoril, nii et külalise koht on liigne.`,
  'unknown-method': (at, wants, finds) => `${at}: hüperviisor ei oska külalist nii käitada (${wants}). Sobib: ${finds}.`,
  'device-unreachable': (at, wants) => `${at}: seadme eest peaks vastama ${wants}, kuid hüperviisor ei pääse selle juurde.`,
  'monitor-unreachable': (at, wants) => `${at}: väljumistele peaks vastama ${wants}, kuid hüperviisor ei pääse selle juurde.`,
  'no-driver': (at, wants) => `${at} vajab paravirtuaalset draiverit „${wants}“.`,
  'nested-too-deep': (at) => `${at} on liiga sügaval: üksteise sees võib olla kuni kolm virtuaalmasinat.`,
  'circular-devices': (at) => `${at}: seadme päring jõuab ringiga algusesse tagasi. Keegi peab selle viima päris seadmeni.`,
}

/** The violation in one or two Estonian sentences. */
export const violationSentence = (violation: Violation, names: Names): string =>
  sentences[violation.rule](capitalised(formsOf(names, violation.at).nominative), violation.wants ?? '–', violation.finds ?? '–')

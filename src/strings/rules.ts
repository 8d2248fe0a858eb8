// What is wrong with a stack, in words that say what would be right.
import type { Rule, Violation } from '../model/check/rules.ts'
import type { Names } from './forms.ts'
import { capitalised, formsOf } from './sentences.ts'

const sentences: Readonly<Record<Rule, (at: string, wants: string, finds: string) => string>> = {
  'one-hardware': () => 'Virnas peab olema täpselt üks riistvara.',
  'unique-id': (at) => `${at}: sama tunnus on virnas kaks korda. Anna igale kihile oma tunnus.`,
  'unknown-layer': (at, wants) => `${at} viitab kihile, mida virnas ei ole: ${wants}.`,
  'circular-stack': (at) => `${at} seisab ringiga iseenda peal. Iga kiht peab lõpuks toetuma riistvarale.`,
  'part-of-wrong-kind': (at, wants, finds) => `${at} ei saa olla sellise kihi osa (${finds}). Sobib: ${wants}.`,
  'needs-machine': (at, wants, finds) => `${at} vajab enda alla masinat (${wants}), kuid selle all on ${finds}, mis masinat ei paku.`,
  'needs-system': (at, wants, finds) => `${at} vajab enda alla operatsioonisüsteemi kutseid (${wants}), kuid selle all on ${finds}, mis neid ei paku.`,
  'wrong-isa': (at, wants, finds) => `${at} vajab käsustikku ${wants}, kuid leiab eest käsustiku ${finds}.`,
  'wrong-os': (at, wants, finds) => `${at} vajab süsteemi ${wants} kutseid, kuid leiab eest süsteemi ${finds}.`,
  'not-ported': (at, wants) => `${at} ei oska paravirtuaalset keelt „${wants}“. Vali muudetud tuum või riistvaratoega virtualiseerimine.`,
  'no-guest-mode': (at) => `${at} vajab protsessori külalisrežiimi (VT-x, AMD-V), kuid masin selle all seda ei paku.`,
  'no-vendor-module': (at, wants, finds) => `${at} vajab moodulit, mis juhib laiendust ${wants}; olemas on ainult ${finds}. Ilma selleta ei teki ka seadet /dev/kvm.`,
  'offers-nothing-new': (at) => `${at} pakub täpselt seda, mille peal seisab. Sellist kihti pole vaja.`,
  'no-seat': (at) => `${at} seisab hüperviisoril, kuid pole öeldud, kuidas ta protsessorit ja seadmeid kasutab.`,
  'needless-seat': (at) => `${at} ei seisa hüperviisoril, nii et külalise koht on liigne.`,
  'unknown-method': (at, wants, finds) => `Hüperviisor ei oska külalist ${at} nii käitada (${wants}). Ta oskab: ${finds}.`,
  'device-unreachable': (at, wants) => `${at}: seadme eest vastaja (${wants}) ei ole hüperviisorile kättesaadav.`,
  'monitor-unreachable': (at, wants) => `${at}: väljumistele vastaja (${wants}) ei ole hüperviisorile kättesaadav.`,
  'no-driver': (at, wants) => `${at} vajab paravirtuaalset draiverit „${wants}“.`,
  'nested-too-deep': (at) => `${at} on liiga sügaval: üksteise sees võib olla kuni kolm virtuaalmasinat.`,
  'circular-devices': (at) => `${at}: seade ootab ringiga iseenda järel.`,
}

/** The violation in one or two Estonian sentences. */
export const violationSentence = (violation: Violation, names: Names): string =>
  sentences[violation.rule](capitalised(formsOf(names, violation.at).nominative), violation.wants ?? '–', violation.finds ?? '–')

// Why something cannot be done in the builder, and what keeps a draft from working: the model's codes in the reader's words.
import type { Violation } from '../model/check/rules.ts'
import { itemById, type Draft } from '../model/builder/item.ts'
import { longestLabel, mostBeside, mostInside, mostLayers, mostRows, type Limit } from '../model/builder/limits.ts'
import { blockIds, templates, type BlockId } from '../model/builder/blocks.ts'
import type { PlainReason, Refusal } from '../model/builder/place.ts'
import type { BadAddress } from '../model/builder/read-address.ts'
import { blockForms, namesOf } from './builder-blocks.ts'
import type { Names } from './forms.ts'
import { violationSentence } from './rules.ts'
import { capitalised, either, formsOf } from './sentences.ts'

/** The words of violations: kinds of layer, methods, extensions, systems, dialects. */
const words: Readonly<Record<string, string>> = {
  hardware: 'riistvara', kernel: 'tuum', module: 'moodul', process: 'programm', hypervisor: 'hüperviisor', emulator: 'emulaator',
  'compatibility-layer': 'ühilduvuskiht', 'container-boundary': 'konteineri piir',
  'guest-mode': 'külalisrežiim', paravirtual: 'paravirtualiseerimine', translation: 'binaartõlge',
  'vt-x': 'VT-x', 'amd-v': 'AMD-V', 'arm-el2': 'EL2',
  linux: 'Linux', windows: 'Windows', macos: 'macOS', vmkernel: 'VMkernel',
  'x86-32': 'x86 (32 bitti)', ppc: 'PowerPC', arm64: 'ARM64', 'machine-below': 'alumine masin', xen: 'Xen', vmbus: 'VMBus',
}

const worded = (text: string | undefined, names: Names): string | undefined => text?.split(',').map((part) => {
  const word = /^(?:machine|system)\((.+)\)$/.exec(part)?.[1] ?? part
  return names[word]?.nominative ?? words[word] ?? word
}).join(' või ')

/** What is wrong with a layer of the draft: which interface it needs, and what it finds. */
export const faultSentence = (violation: Violation, draft: Draft): string => {
  const names = namesOf(draft)
  const [wants, finds] = [worded(violation.wants, names), worded(violation.finds, names)]
  return violationSentence({ rule: violation.rule, at: violation.at, ...(wants !== undefined && { wants }), ...(finds !== undefined && { finds }) }, names)
}

const limits: Readonly<Record<Limit, string>> = {
  layers: `Virnas on juba ${String(mostLayers)} kihti, rohkem siia ei mahu. Eemalda mõni kiht.`,
  beside: `Kõrvuti mahub kuni ${String(mostBeside)} kihti. Eemalda mõni või ehita kõrgemaks.`,
  rows: `Virn läheks liiga kõrgeks: ridu võib olla kuni ${String(mostRows)}.`,
  inside: `Osa sees võib olla osa kuni ${String(mostInside)} korda.`,
}

const plain: Readonly<Record<PlainReason, string>> = {
  'inside-itself': 'Kiht ei saa seista iseenda ega oma ülemiste kihtide peal.',
  'already-there': 'Kiht on juba seal.',
  'hardware-stays': 'Riistvara on iga virna alus ja jääb paigale. Selle saad valida kihi seadetest.',
  'no-such-layer': 'Seda kihti virnas enam ei ole.',
  'no-such-choice': 'Sellist valikut sellel kihil ei ole.',
  'nothing-to-undo': 'Rohkem pole midagi tagasi võtta.',
  'nothing-to-redo': 'Rohkem pole midagi uuesti teha.',
  'already-empty': 'Virnas on ainult riistvara.',
  'bad-label': `Nimes võivad olla tähed, numbrid, tühikud ja tavalised kirjavahemärgid, kokku kuni ${String(longestLabel)} märki.`,
}

const servesOf = (block: BlockId): readonly BlockId[] => {
  const template = templates[block]
  return template.kind === 'process' ? template.serves ?? [] : []
}

/** Of what a part can be a part. */
const holdersOf = (block: BlockId): string => {
  const template = templates[block]
  const within = 'within' in template ? template.within : undefined
  const named = within?.blocks?.map((id) => blockForms[id].nominative) ?? within?.oses?.map((os) => blockForms[os].nominative) ?? []
  return either(named)
}

/** Why not: one or two sentences that say what would be right. */
export const refusalSentence = (refusal: Refusal, draft: Draft): string => {
  const names = namesOf(draft)
  switch (refusal.why) {
    case 'violation': return faultSentence(refusal.violation, refusal.attempt)
    case 'not-a-part': return `${capitalised(blockForms[refusal.block].nominative)} saab olla ainult teise kihi osa. Sobib: ${holdersOf(refusal.block)}.`
    case 'no-server': {
      const hypervisor = itemById(draft, refusal.hypervisor)?.block
      const known = blockIds.filter((block) => servesOf(block).some((served) => served === hypervisor)).map((block) => blockForms[block].nominative)
      return refusal.missing === 'monitor'
        ? `${capitalised(formsOf(names, refusal.hypervisor).nominative)} ei mängi külalisele seadmeid. Pane enne valmis virtuaalmasina monitor${known.length > 0 ? `: ${either(known)}` : ''}.`
        : `${capitalised(formsOf(names, refusal.hypervisor).nominative)} ei tunne päris seadmeid. Pane enne tema peale haldusdomeen, millel on draiverid.`
    }
    case 'limit': return limits[refusal.limit]
    case 'in-use': return `${capitalised(formsOf(names, refusal.id).nominative)} vastab ${formsOf(names, refusal.by).genitive} seadmete eest. Eemalda enne külaline või vali sellele teine vastaja.`
    default: return plain[refusal.why]
  }
}

export const badAddressSentence: Readonly<Record<BadAddress, string>> = {
  'too-long': 'Aadress on pikem, kui ükski virn vajab. Küsi saatjalt lingi asemel joonist või ehita virn uuesti. Siin on tühi lõuend.',
  newer: 'Virn on ehitatud kursuse uuema väljaandega. Laadi leht uuesti, et saada uusim. Seni on siin tühi lõuend.',
  damaged: 'Aadressis olev virn on poolik või vigane. Kopeeri link algusest lõpuni uuesti. Siin on tühi lõuend.',
}


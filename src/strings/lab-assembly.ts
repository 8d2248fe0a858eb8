// What is wrong with a reader's program, in words that say what to do. Code stands in backticks, as ui/prose.tsx shows it.
import type { LeftOut, Place, Problem, ProblemKind } from '../model/lab/assembly/problem.ts'
import { listOf } from './lab.ts'

const hex = (number: number): string => `0x${number.toString(16).toUpperCase()}`

const leftOut: Readonly<Record<LeftOut, string>> = {
  interrupts: 'Katkestusi selles külalises ei ole. Jäta see rida ära',
  repeat: 'Kordamist ühe käsuga loendab KVM teisiti kui see labor. Tee tsükkel käsuga `loop`',
  mode: 'See käsk vajab teist režiimi või õigusi, mida külalisel siin ei ole. Jäta see rida ära',
  other: 'Tee sama lihtsamate käskudega, näiteks `mov`, `add`, `sub`, `shl` ja `loop`',
}

/** A problem without its place, as a whole sentence. */
export const problemText = (what: ProblemKind): string => {
  switch (what.kind) {
    case 'strange-character': return `Märk „${what.text}“ siia ei sobi. Kustuta see. Märkuse ette kirjuta semikoolon.`
    case 'open-string': return 'Tekst jäi lõpetamata. Pane lõppu samasugune jutumärk nagu ees.'
    case 'unknown-instruction': return `Käsku „${what.text}“ ei ole. ${what.meant === undefined ? 'Lubatud käsud on lehe lõpus. Kui see on silt, pane järele koolon.' : `Kas mõtlesid „${what.meant}“?`}`
    case 'left-out': return `Käsku „${what.text}“ siin kasutada ei saa. ${leftOut[what.why]}.`
    case 'directive': return `Rida „${what.text}“ siin vaja ei ole: raam on juba valmis. Alusta kohe käskudega.`
    case 'no-instruction': return `Rida ei saa alata nii: „${what.text}“. Alusta sildi või käsuga, näiteks \`mov ax, 5\`.`
    case 'second-label': return `Ühel real võib olla üks silt. Vii „${what.text}“ eraldi reale.`
    case 'second-instruction': return `„${what.text}“ on käsk. Ühel real on üks käsk: vii see eraldi reale.`
    case 'reserved-name': return `„${what.text}“ on käsu või registri nimi. Anna sildile teine nimi.`
    case 'known-name': return `Nimi „${what.text}“ on juba kasutusel real ${String(what.line)}. Anna siin teine nimi.`
    case 'unknown-name': return `Silti „${what.text}“ ei ole. ${what.meant === undefined ? `Kirjuta mõne rea algusse ${what.text}: või paranda nimi.` : `Kas mõtlesid „${what.meant}“?`}`
    case 'later-constant': return `Konstant „${what.text}“ on antud alles allpool. Vii see rida ettepoole.`
    case 'bad-number': return `„${what.text}“ ei ole arv. Kirjuta näiteks \`10\`, \`0x1F\` või \`'A'\`.`
    case 'bad-register': return `„${what.text}“ siia ei sobi. Registrid on \`ax\`, \`bx\`, \`cx\`, \`dx\`, \`si\`, \`di\` ja \`bp\`, ühebaidised on näiteks \`al\` ja \`ah\`.`
    case 'segment': return `Segmendiregistrit „${what.text}“ muuta ega lugeda ei saa. Ekraanile kirjuta nii: \`mov [es:di], al\`.`
    case 'bad-operand': return 'Siin peab olema register, arv, silt või mälukoht nurksulgudes.'
    case 'bad-address': return 'Sellist aadressi ei ole. Nurksulgudes võib olla `bx` või `bp`, `si` või `di` ja nende juures arv või silt, näiteks `[bx+si+2]`.'
    case 'missing-bracket': return 'Nurksulg jäi lõpetamata. Lisa märk `]`.'
    case 'missing-operand': return 'Siit on midagi puudu. Kirjuta see juurde või kustuta üleliigne koma.'
    case 'missing-comma': return 'Siit on koma või märk `+` puudu.'
    case 'operand-count': return what.wanted === 0 ? `Käsk „${what.name}“ on üksi. Kustuta, mis on tema järel.` : `Käsk „${what.name}“ tahab ${what.wanted === 1 ? 'üht osa' : 'kaht osa, vahel koma'}, aga siin on ${String(what.given)}.`
    case 'wrong-form': return `Nii seda käsku kirjutada ei saa. Kirjuta näiteks \`${what.form}\`.`
    case 'sizes-differ': return `„${what.one}“ ja „${what.other}“ on eri suurusega. Võta mõlemad ühebaidised (\`al\`) või mõlemad kahebaidised (\`ax\`).`
    case 'size-unknown': return 'Suurus ei ole teada. Kirjuta nurksulu ette `byte` või `word`.'
    case 'out-of-range': return `See arv ei mahu. Lubatud on ${String(what.least)} kuni ${String(what.most)}.`
    case 'wide-character': return what.text.length === 1 ? `Täht „${what.text}“ võtab rohkem kui ühe baidi. Kirjuta see tekstina reale \`db\` ja loe sealt.` : 'Jutumärkide vahel võib siin olla üks märk. Pikem tekst kirjuta reale `db`.'
    case 'label-in-byte': return `Sildi „${what.text}“ aadress ei mahu ühte baiti. Võta kahebaidine register, näiteks \`si\`.`
    case 'two-labels': return 'Ühes kohas võib olla üks silt ja selle ees ei ole miinust.'
    case 'device-read': return 'Ekraani mällu saab siin ainult kirjutada, käsuga `mov`, `stosb` või `stosw`.'
    case 'port-register': return 'Registris `DX` hoitakse siin ainult pordi numbrit. Muuda seda nii: `mov dx, 0x3F8`. Arvuta teises registris.'
    case 'bad-port': return `Sellist porti laboris ei ole. Pordid on ${listOf(what.allowed.map(hex))}.`
    case 'stack-register': return 'Registrit `SP` muudavad siin ainult `push`, `pop`, `call` ja `ret`.'
    case 'shift-count': return `Nihuta 1 kuni ${String(what.most)} biti võrra.`
    case 'too-far': return `Silt „${what.text}“ on liiga kaugel: see käsk ulatub umbes 127 baidi taha. Tee hüpe käsuga \`jmp\`.`
    case 'too-long': return `Programm on liiga pikk. Tekstis võib olla ${String(what.most)} märki.`
    case 'too-big': return `Programm ei mahu mällu: baite on siin juba ${String(what.bytes)}, lubatud on ${String(what.most)}.`
    case 'empty': return 'Programmis ei ole ühtki käsku. Kirjuta vähemalt `hlt`.'
  }
}

/** Where it is and what to do. */
export const problemSentence = ({ at, what }: Problem): string => `${placeText(at)}: ${lowered(problemText(what))}`

const placeText = ({ line, column }: Place): string => `${String(line)}. rida, ${String(column)}. veerg`

/** After a colon a sentence goes on in small letters. */
const lowered = (text: string): string => (/^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text)

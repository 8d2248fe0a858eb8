// Every sentence that an author of content may be told. Form: what is wrong, full stop, what would be right.
import { nearest } from '../model/nearest.ts'

const quote = (word: string | number): string => `„${word}“`

/** a, b ja c */
export const list = (words: readonly string[], conjunction = 'ja'): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1) ?? ''}`

/** 'Kas mõtlesid „bochs“? ' or nothing. */
const didYouMean = (word: string, known: Iterable<string>, show: (word: string) => string = quote): string => {
  const meant = nearest(word, known)
  return meant === undefined ? '' : ` Kas mõtlesid ${show(meant)}?`
}

const tag = (word: string): string => `<${word}>`

/** Things that are looked up by id, and where they are. */
const places = {
  virn: 'Virnad on kaustas content/virnad.',
  mõiste: 'Mõisted on kaustas content/moisted.',
  allikas: 'Allikad on failis content/allikad.yaml.',
  joonis: 'Tunnikava pealkirja sulgudes on sama õppetüki joonise tunnus.',
  õppetükk: 'Õppetükid on kaustas content/oppetukid.',
  labor: 'Laborid on kaustas content/ulesanded.',
  tõend: 'Tõendid on kaustas content/toendid.',
  küsimus: 'Küsimused on õppetüki failis kysimused.yaml.',
} as const

export type Kind = keyof typeof places

export const messages = {
  // files
  noFile: 'fail puudub. Lisa see; tühi ta olla ei tohi.',
  noText: 'fail on tühi. Kirjuta sisu.',
  notComposed: 'täht ja selle täpid või katus on siin eraldi märgid. Salvesta fail Unicode\'i kujul NFC.',
  badFolderName: (name: string) => `kausta nimi ${quote(name)} ei sobi. Kirjuta kahekohaline number, sidekriips ja nimi täpitähtedeta, näiteks 03-emuleerimine.`,
  badFileName: (name: string) => `faili nimi ${quote(name)} ei sobi. Kasuta väiketähti a–z, numbreid ja sidekriipse, sest nimi on ühtlasi tunnus.`,
  badExtension: (extension: string) => `selles kaustas loetakse ainult ${extension}-faile. Muuda laiendit või vii fail mujale.`,
  noFrontmatter: 'faili algusest puuduvad andmed. Alusta faili reaga ---, kirjuta väljad ja lõpeta reaga ---.',
  noDefinition: 'määratlus puudub. Kirjuta see teise --- järele: üks või kaks lauset.',
  markedUpDefinition: 'määratlus on lihttekst. Eemalda vormindus, viited ja MDX-i sõnad.',

  // values
  badId: 'tunnuses tohivad olla ainult väiketähed a–z, numbrid ja üksikud sidekriipsud, sest tunnus on aadress. Näiteks emulaatori-hind.',
  badUrl: 'aadress peab algama https:// või http://. Kontrolli, kas see on täielik.',
  badLanguage: 'keele tunnus on kaks või kolm väiketähte, näiteks en.',
  badProse: 'vormindada saab siin ainult `koodi` ja <span lang="en">ingliskeelseid sõnu</span>. Kirjuta muu lihttekstina.',
  termForms: 'mõistel on kas omastav ja osastav (genitive, partitive) või, kui see on tegusõna, da-tegevusnimi ja olevik (infinitive, present). Kirjuta üks paar.',
  badYear: 'aasta on puudu või ei ole arv ega tekst. Kirjuta näiteks year: 2005.',

  // what stands where
  unknown: (kind: Kind, id: string, known: Iterable<string>) => `tundmatu ${kind} ${quote(id)}.${didYouMean(id, known)} ${places[kind]}`,
  taken: (id: string, file: string, line: number) => `tunnus ${quote(id)} on juba kasutusel: ${file}:${String(line)}. Vali teine tunnus.`,
  sameTerm: (term: string, file: string) => `mõiste ${quote(term)} on juba failis ${file}. Jäta alles üks.`,
  sameNumber: (order: number, folder: string) => `õppetüki number ${String(order)} on juba kaustal ${folder}. Vali vaba number.`,
  sameSlug: (slug: string, folder: string) => `õppetüki nimi ${quote(slug)} on juba kaustal ${folder}. Nimi on aadress; vali teine.`,
  notFileName: (id: string, expected: string) => `tunnus ${quote(id)} ei ole sama mis faili nimi. Kirjuta id: ${expected} või nimeta fail ümber.`,
  onePlace: 'kiht peab kas seisma teisel kihil või kuuluma teise kihti. Kirjuta väli „on“ või väli „partOf“, aga mitte mõlemat.',

  // the teacher's plan
  noChapters: (chapters: readonly string[]) => `tunnikavast on puudu ${chapters.length === 1 ? 'jaotis' : 'jaotised'} ${chapters.map(quote).join(', ')}. Lisa ${chapters.length === 1 ? 'see' : 'need'} täpselt selle pealkirjaga.`,
  noPlanMinutes: 'tunnikava alguses peab olema tunni pikkus. Kirjuta esimesele reale ---, teisele minutes: 45 ja kolmandale ---.',
  planSum: (sum: number, minutes: number) => `tunni osade minutid annavad kokku ${String(sum)}, aga väljal „minutes“ on ${String(minutes)}. Paranda üks neist.`,

  planBoard: ({ options, right, explained }: { readonly options: number; readonly right: number; readonly explained: number }) =>
    `tahvlile mõeldud küsimusel peab olema neli valikut kujul „- \`A\` – …“, lause „Õige on \`A\`.“ ja iga vale valiku kohta lause „Vastuse \`B\` valib see, kes …“. Praegu on valikuid ${String(options)}, neist õigeks märgitud ${String(right)} ja seletatud ${String(explained)}.`,

  // prerequisites
  circle: (slugs: readonly string[]) => `eeldused moodustavad ringi: ${slugs.join(' → ')}. Katkesta ring: eemalda ühe õppetüki väljalt „requires“ järgmise nimi.`,

  // words of the text
  unknownWord: (word: string, known: readonly string[], html: readonly string[]) =>
    `tundmatu sõna ${tag(word)}.${didYouMean(word, [...known, ...html], tag)} Sõnad: ${known.join(', ')}; HTML-ist: ${html.join(', ')}.`,
  unknownAttribute: (word: string, attribute: string, known: readonly string[]) =>
    `sõnal ${tag(word)} ei ole atribuuti ${quote(attribute)}.${didYouMean(attribute, known)} ${known.length === 0 ? 'Jäta see ära.' : `Lubatud: ${known.join(', ')}.`}`,
  missingAttribute: (word: string, attribute: string) => `sõnal ${tag(word)} puudub atribuut ${quote(attribute)}. Lisa ${attribute}="…".`,
  badAttribute: (attribute: string, reason: string) => `atribuut ${quote(attribute)}: ${reason}`,
  expression: 'loogelistes sulgudes saab siin olla ainult märkus {/* … */}. Sulu enda kirjuta nii: \\{.',
  importing: 'õppetükk ei impordi ega ekspordi midagi. Jäta rida ära: sõnad on tekstis niigi olemas.',
  attributeExpression: (word: string) => `sõna ${tag(word)} atribuutide väärtused on tekst. Kirjuta väärtus jutumärkides, ilma loogeliste sulgudeta.`,
  wordNeedsText: (word: string) => `sõna ${tag(word)} on tühi. Kirjuta tekst algus- ja lõpumärgendi vahele: ${tag(word)}…</${word}>.`,
  wordHasText: (word: string) => `sõnal ${tag(word)} ei ole sisu. Kirjuta <${word} … />.`,
  wordInParagraph: (word: string) => `sõna ${tag(word)} seisab lõigu sees. Kirjuta ta omaette reale, tühi rida ees ja järel.`,
  firstLevelHeading: 'esimese taseme pealkiri tuleb väljalt „title“. Kirjuta siin ##.',
  deepHeading: 'sisukord nii sügavat pealkirja ei näita. Kirjuta ## või ###.',
  image: 'piltide jaoks kohta ei ole. Kasuta joonist <Kihidiagramm>.',
  footnote: 'joonealuseid märkusi ei ole. Allikale viita sõnaga <Allikas>.',

  // figures
  unknownOperation: (slug: string, known: readonly string[]) => `tundmatu toiming ${quote(slug)}.${didYouMean(slug, known)} Toimingud: ${known.join(', ')}.`,
  unknownLayer: (layer: string, stack: string, known: readonly string[]) => `virnas ${quote(stack)} ei ole kihti ${quote(layer)}.${didYouMean(layer, known)} Kihid: ${known.join(', ')}.`,
  cannotAsk: (layer: string, operation: string, able: readonly string[]) => `kiht ${quote(layer)} ei saa toimingut ${quote(operation)} alustada. ${able.length === 0 ? 'Selles virnas ei saa seda ükski kiht; vali teine toiming.' : `Alustada võivad: ${able.join(', ')}.`}`,
  halfOperation: 'toiming ja selle alguskiht käivad koos. Kirjuta nii toiming="…" kui ka alates="…" või jäta mõlemad ära.',
  tooFewOrManySteps: (figure: string, count: number) => `joonisel ${quote(figure)} on ${String(count)} sammu, aga peab olema 4–9. Vali teine toiming; voltimise reeglid on failis src/model/fold.ts.`,
  badAsked: (asked: string, possible: readonly number[]) => `enne sammu „${asked}“ ei ole midagi küsida. Vali samm, milles päring läheb teise kihti: ${possible.join(', ')}.`,
  noCaption: (figure: string, step: number) => `joonise ${quote(figure)} ${String(step)}. sammul puudub lause. Lisa see faili src/strings/captions.ts.`,
  badMisconception: 'väärarusaama tunnus on täht M ja number, näiteks M4',
  halfRefutation: 'väärarusaama ümberlükkav samm vajab kolme välja: operation, from ja step. Lisa puuduvad või jäta kõik ära.',
  noFamily: (stack: string) => `virnas ${quote(stack)} ei ole vahekihti. Vali sõnale <Perekond> virn, milles see on.`,
  rejectedStack: (sentence: string) => `virn ei püsi koos. ${sentence}`,

  // terms and sources
  notIntroduced: (id: string) => `mõistet ${quote(id)} ei tutvusta see õppetükk ega ükski tema eeldus. Lisa see väljale „terms“ või lisa tutvustav õppetükk väljale „requires“.`,
  termNotIntroduced: (term: string, id: string) => `mõistet „${term}“ ei ole varem tutvustatud. Pane esmamaining sõna <Mõiste id="${id}"> sisse ja lisa väljale „terms“ ${id}, tutvusta seda varasemas õppetükis või ütle teisiti.`,
  termTooEarly: (term: string, id: string) => `mõistet „${term}“ kasutatakse enne, kui see õppetükk teda tutvustab. Pane siinne maining sõna <Mõiste id="${id}"> sisse.`,
  relatedToItself: 'mõiste viitab iseendale. Eemalda ta väljalt „seeAlso“.',
  introducedButUnused: (id: string) => `mõiste ${quote(id)} on väljal „terms“, aga tekstis teda ei ole. Pane esmamaining sõna <Mõiste id="${id}"> sisse või eemalda mõiste.`,
  figureWithoutSource: (figure: string) => `arvul ${quote(figure)} ei ole allikat. Lisa samasse lõiku, loendi sissejuhatusse või tabelisse <Allikas võti="…" />; võtmed on failis content/allikad.yaml.`,
  questionFigureWithoutSource: (figure: string) => `küsimuses on arv ${quote(figure)}, aga allikat ei ole. Lisa küsimusele väli „sources“ või ütle, et arv on eeldus.`,
  stackWithoutSources: 'virnal ei ole allikat, kuid tema jooniste laused väidavad midagi. Lisa väljale „sources“ vähemalt üks võti failist content/allikad.yaml.',
  questionTermNotIntroduced: (term: string, id: string) => `küsimus kasutab mõistet „${term}“, mida ei tutvusta see õppetükk ega ükski varasem. Ütle teisiti või tutvusta mõistet tekstis: <Mõiste id="${id}">.`,
  figureWithoutSources: (figure: string) => `arvul ${quote(figure)} ei ole allikat. Lisa väljale „sources“ võti failist content/allikad.yaml.`,
  tableWithoutSource: 'tabelil ei ole allikat. Lisa <Allikas võti="…" /> tabelisse või lõiku, mis on otse tabeli ees või järel.',
  uncited: (key: string) => `allikale ${quote(key)} ei viita keegi. Viita talle või kustuta ta.`,
  noSources: 'õppetükk ei viita ühelegi allikale. Lisa väite järele <Allikas võti="…" />.',

  // what readers call things
  badSearchWord: (line: string) => `rida ${quote(line)} ei ole loetav. Kirjuta „otsisõna = mõiste või pealkiri“ või „vorm ~ vorm“.`,
  unknownMeaning: (meant: string, known: Iterable<string>) => `ei mõistet ega pealkirja ${quote(meant)} kursuses ei ole.${didYouMean(meant, known)} Paremal pool võrdusmärki seisab mõiste, süsteemi nimi või õppetüki pealkiri täpselt nii, nagu kursus seda kirjutab.`,

  // transcripts
  badProofLine: (words: string, file: string, lines: readonly number[]) => (lines.length === 0
    ? `sõnu ${quote(words)} ei ole ühelgi real failis ${file}. Kirjuta need nii, nagu väljundis on.`
    : `sõnad ${quote(words)} on failis ${file} mitmel real (${lines.join(', ')}). Lisa sõnu, kuni rida on üks.`),

  // labs
  noMonitor: (stack: string) => `virnas ${quote(stack)} ei ole külalist, kelle seadmetele vastaks programm. Vali virn, mille külalisel on „seat“ ja selles „monitor“.`,
  noSetting: (setting: string, known: readonly string[]) => `sellel külalisel ei ole sätet ${quote(setting)}.${didYouMean(setting, known)} Sätted: ${known.join(', ')}.`,
  badSetting: (setting: string, value: number) => `sättele ${quote(setting)} ei saa anda väärtust ${String(value)}. Lubatud väärtused on failis src/model/lab/guests.ts.`,
  noVariable: (variable: string, known: readonly string[]) => `sellel külalisel ei ole muutujat ${quote(variable)}.${didYouMean(variable, known)} Muutujad: ${known.join(', ')}.`,
  badProgram: (sentence: string) => `programm ei ole laboris kasutatav. Programmi ${sentence}`,
  unboundCount: 'eesmärgil puudub piir. Lisa „atLeast“, „atMost“ või mõlemad.',

  // questions
  oneRight: (id: string, count: number) => `küsimusel ${quote(id)} on ${count === 0 ? 'õige valik puudu' : `${String(count)} õiget valikut`}, aga „kind: choose“ nõuab täpselt ühte. ${count === 0 ? 'Lisa õigele valikule „correct: true“.' : 'Jäta „correct: true“ alles ühele või kirjuta „kind: choose-several“.'}`,
  noneRight: (id: string) => `küsimusel ${quote(id)} ei ole ühtegi õiget valikut. Lisa õigetele valikutele „correct: true“.`,
  unplaced: (id: string, word: string) => `küsimust ${quote(id)} õppetüki tekstis ei ole. Lisa <${word} id="${id}" /> või kustuta küsimus.`,
  placedTwice: (id: string, line: number) => `küsimus ${quote(id)} on juba real ${String(line)}. Jäta alles üks.`,
  wrongRole: (id: string, role: string, word: string) => `küsimuse ${quote(id)} „role“ on ${role}, seega on tema sõna ${tag(word)}. Vaheta sõna või „role“.`,
  noPrediction: 'õppetükis ei ole ennustust. Lisa enne joonist <Ennustus id="…" /> ja faili kysimused.yaml küsimus, mille „role“ on prediction.',
  fewQuestions: (count: number, least: number) => `õppetükis on kontrollküsimusi ${String(count)}, aga vaja on vähemalt ${String(least)}. Lisa küsimusi, mille „role“ on check.`,
  noGoal: (goal: number, count: number) => `eesmärki nr ${String(goal)} õppetükil ei ole. Väljal „goals“ on eesmärke ${String(count)}; vali üks neist või lisa eesmärk.`,
  goalMissing: (question: string) => `küsimusel ${quote(question)} puudub väli „goal“. Kirjuta selle eesmärgi number, mida küsimus kontrollib: lõputesti tulemused loetletakse eesmärkide kaupa.`,
  goalUntested: (goal: number) => `eesmärki nr ${String(goal)} ei kontrolli ükski küsimus. Lisa faili kysimused.yaml küsimus, mille „role“ on check ja „goal“ on ${String(goal)}.`,
  noFigure: (figure: string, known: readonly string[]) => `õppetükis ei ole joonist ${quote(figure)}.${didYouMean(figure, known)} ${known.length === 0 ? 'Lisa <Kihidiagramm>.' : `Õppetüki joonised: ${known.join(', ')}.`}`,
  noStep: (figure: string, step: number, count: number) => count < 2
    ? `joonisel ${quote(figure)} ei ole samme. Vali joonis, millel on toiming.`
    : `joonisel ${quote(figure)} ei ole ${String(step)}. sammu. Vali samm 2–${String(count)}; esimene näitab ainult, kus toiming algab.`,

  // questions whose answer is computed
  manyPieces: (count: number, most: number) => `teekonnal on ${String(count)} sammu, aga järjestada saab kõige rohkem ${String(most)}. Vali väljaga „steps“ neist osa, näiteks steps: [2, 3, 5, 6].`,
  noPiece: (step: number, count: number) => `teekonnal ei ole ${String(step)}. sammu, mida küsida. Vali samm 2–${String(count)}; esimene ütleb ainult, kus toiming algab.`,
  unsortedSteps: 'sammud ei ole kasvavas järjekorras. Kirjuta iga samm ühe korra ja väiksem number ette.',
  sameCaption: (one: number, other: number) => `sammudel ${String(one)} ja ${String(other)} on sama lause, nii et lugeja ei saa neid eristada. Vali väljaga „steps“ ainult üks neist.`,
  exchangeable: (one: number, other: number) => `sammud ${String(one)} ja ${String(other)} algavad ja lõpevad samas kihis, nii et neid võib vahetada. Vali väljaga „steps“ ainult üks neist.`,
  otherOrder: 'samme saab panna ka teise järjekorda, ilma et teekond katkeks. Vali väljaga „steps“ osa sammudest.',
  noLayerMeant: (stack: string) => `virnas ${quote(stack)} ei vasta küsimusele ükski kiht. Vali teine „query“ või teine virn.`,
  everyLayerMeant: (stack: string) => `virnas ${quote(stack)} vastavad küsimusele kõik kihid. Vali teine „query“ või teine virn.`,
  nothingBelow: (layer: string) => `kihi ${quote(layer)} all ei ole midagi, mis selle käske täidaks. Vali kiht, mis seisab teise peal.`,
  rightLayer: (layer: string) => `kiht ${quote(layer)} on õige vastus, aga seletus nimetab väärarusaama või seda ümber lükkava sammu. Jäta õigele kihile ainult „explanation“ või muuda välja „query“.`,
  noFamilyToName: (stack: string) => `virnas ${quote(stack)} ei ole vahekihti, mille perekonda küsida. Vali teine virn.`,
  whichLayer: (stack: string, layers: readonly string[]) => `virnas ${quote(stack)} on mitu vahekihti eri perekondadest, nii et õigeid vastuseid oleks mitu. Kirjuta väljale „layer“ üks neist: ${layers.join(', ')}.`,
  notIntermediary: (layer: string, layers: readonly string[]) => `kiht ${quote(layer)} ei ole vahekiht ja perekonda tal ei ole. Vali ${list(layers, 'või')}.`,
  nobodyNeeds: (layer: string) => `vahekihi ${quote(layer)} peal ei seisa midagi, nii et tal pole virnas kohta, mida küsida. Vali teine virn või teine „layer“.`,
  unknownGap: (gap: string, gaps: readonly string[]) => `virnas ei ole vahet ${quote(gap)}.${didYouMean(gap, gaps)} Vahed: ${gaps.join(', ')}.`,
  rightGap: (gap: string) => `vahe ${quote(gap)} on õige vastus, aga seletus nimetab väärarusaama või seda ümber lükkava sammu. Jäta õigele vahele ainult „explanation“.`,
  rightFamilyMissing: (family: string) => `valikute hulgas ei ole õiget perekonda ${quote(family)}. Lisa see väljale „families“.`,
  familyTwice: (family: string) => `perekond ${quote(family)} on valikus kaks korda. Jäta alles üks.`,
  alsoRight: (family: string) => `perekond ${quote(family)} on ühe tunnuse järgi samuti õige. Jäta see väljalt „families“ ära või seleta välja „explain“ all, miks see vastus ei ole.`,
  familyNotOffered: (family: string, families: readonly string[]) => `perekonda ${quote(family)} valikus ei ole.${didYouMean(family, families)} Valikus on: ${families.join(', ')}.`,
  rightFamily: (family: string) => `perekond ${quote(family)} on õige vastus, aga seletus nimetab väärarusaama või seda ümber lükkava sammu. Jäta õigele perekonnale ainult „explanation“.`,
} as const

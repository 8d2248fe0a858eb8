// Words of the comparison of stacks: the joint clock, the table, the page.
import type { Deed, Execution } from '../model/compare/execution.ts'
import type { Beat, Phase } from '../model/compare/phases.ts'
import type { Share, Sharing } from '../model/compare/sharing.ts'
import type { Names } from './forms.ts'
import { formsOf } from './sentences.ts'

export const compareStrings = {
  intro: 'Vali kaks kuni neli süsteemi ja toiming. Kõik käivad sama teekonna läbi ühes taktis: alustavad koos, jõuavad koos vahekihini, saavad koos vastuse ja on koos tagasi. Kes jõuab varem, see ootab.',
  presets: 'Valmis võrdlused',
  preset: {
    families: 'Neli perekonda',
    hypervisors: 'Kolme liiki hüperviisor',
    famous: 'VirtualBox ja KVM',
    container: 'Konteiner ja virtuaalmasin',
    xen: 'Xen PV ja HVM',
    wine: 'WINE ja emulaator',
    wsl: 'WSL 1 ja WSL 2',
  },

  chooser: 'Mida võrrelda',
  slots: ['Esimene süsteem', 'Teine süsteem', 'Kolmas süsteem', 'Neljas süsteem'],
  nothing: 'ei ole',
  operation: 'Toiming',
  severalFamilies: 'mitu perekonda',
  noFamily: 'ilma vahekihita',
  share: 'Kopeeri link',
  shared: 'Link on kopeeritud. See avab täpselt sama võrdluse.',
  notShared: 'Brauser ei lubanud kopeerida. Kopeeri aadress brauseri aadressiribalt.',
  loading: 'Laen süsteeme…',
  loadFailed: 'Valitud süsteemide andmeid ei saanud laadida. Eelmine võrdlus on alles.',

  view: 'Vaade',
  sideBySide: 'Kõrvuti',
  titleOf: (operation: string) => `Võrdlus: ${operation}`,
  showToClass: 'Näita klassile',
  onPaper: 'Tööleht sellest võrdlusest',
  onePicture: (title: string) => `Ühel pildil: ${title}`,
  morphHint: 'Vaheta süsteemi: samad kihid jäävad pildile, vahekiht liigub oma uude kohta.',
  morphed: (title: string) => `Pildil on ${title}.`,

  canvas: 'Sama toiming kõrvuti',
  tick: (phase: string, step: number, total: number) => `${String(step)}/${String(total)}. ${phase}`,
  unable: 'Selles virnas seda toimingut ei ole: külalise mälu siin ei teki.',
  cannotAsk: 'Selles virnas ei saa seda toimingut keegi alustada.',
  spoken: (title: string, sentence: string) => `${title}: ${sentence}`,
  announcement: (step: number, total: number, phase: string, sentences: readonly string[]) => `Samm ${String(step)}/${String(total)}. ${phase}. ${sentences.join(' ')}`,
  twin: (ticks: number) => `Sama võrdlus tekstina (${ticks === 1 ? '1 samm' : `${String(ticks)} sammu`})`,

  differenceHeading: 'Mis on teisiti?',
  fromTo: (before: string, after: string) => `Enne: ${before}. Nüüd: ${after}.`,
  sameBorders: 'Valitud toiming ületab mõlemas täpselt samad piirid ja sama palju kordi.',
  tableHeading: 'Võrdlus arvudes ja sõnades',
  tableIntro: 'Kõik read on arvutatud virnast ja valitud toimingu teekonnast.',
  compared: 'Mida võrdleme',
  row: {
    family: 'Perekond',
    borders: 'Ületatud piire kokku',
    modes: 'Režiimivahetusi teel sinna',
    repeated: 'Kas osa teest kordub?',
    visited: 'Läbitud kihid',
    ordinary: 'Programmi tavaline käsk',
    privileged: { 'own-state': 'Tuuma käsk „keela katkestused“', 'cpu-model': 'Tuuma küsimus „mis protsessor?“', port: 'Tuuma kirjutus seadme porti' },
    kernel: 'Tuum',
    machine: 'Masin',
    files: 'Failid',
    hardware: 'Riistvara',
  },
  group: { borders: 'Piirid', execution: 'Kes käsud täidab?', sharing: 'Mis on oma ja mis ühine?' },
  total: (there: number, back: number) => `${String(there + back)} (sinna ${String(there)}, tagasi ${String(back)})`,
  repeats: (repeated: boolean) => (repeated ? 'jah, palju kordi' : 'ei'),
  none: '–',
  mark: { added: 'lisandub', gone: 'kaob', travelled: 'liigub', changed: 'muutub' },

  unknownStack: (wanted: string, shown: string) => `Süsteemi „${wanted}“ kursusel ei ole. Selle asemel on näha ${shown}.`,
  droppedStack: (wanted: string) => `Süsteemi „${wanted}“ kursusel ei ole ja see jäi võrdlusest välja.`,
  unknownOperation: (wanted: string, shown: string) => `Toimingut „${wanted}“ ei ole. Näha on: ${shown}.`,
  unknownView: (wanted: string) => `Vaadet „${wanted}“ ei ole. Süsteemid on kõrvuti.`,
  wrongStep: (wanted: string, shown: number) => `Sammu „${wanted}“ sellel võrdlusel ei ole. Näha on ${String(shown)}. samm.`,

  /** On the home page. */
  homeHeading: 'Pane kõrvuti ja võrdle',
  homeText: 'Sama toiming käib läbi kaks kuni neli süsteemi ühes taktis, igaüks oma piiridel. Alusta valmis võrdlusest või vali süsteemid ise.',
} as const

const phaseNames: Readonly<Record<Phase, string>> = {
  start: 'Algus',
  approach: 'Päring läheb alla',
  intermediary: 'Vahekihi juures',
  onward: 'Vahekihist edasi',
  served: 'Päring täidetakse',
  back: 'Vastus läheb tagasi',
  home: 'Jälle alguses',
}

/** The phase of a journey in words. */
export const phaseName = (phase: Phase): string => phaseNames[phase]

/** What a stack that does not move in this tick is doing; undefined for one that moves. */
export const waitingSentence = ({ does }: Beat, phase: Phase): string | undefined => {
  switch (does) {
    case 'moves': return undefined
    case 'waits': return 'Ootab, kuni teised sama kaugele jõuavad.'
    case 'skips': return phase === 'intermediary' ? 'Vahekihti siin vaja ei ole. Ootab teisi.' : 'Siin on tee lühem. Ootab teisi.'
  }
}

const deedSentences: Readonly<Record<Deed, (by: string) => string>> = {
  execute: () => 'päris protsessor ise',
  'edit-own-copy': () => 'päris protsessor ise, aga külalise enda olekuga',
  interpret: (by) => `${by}, kes mängib käsu läbi`,
  'run-translated-code': (by) => `${by} valmis tõlkega`,
  'edit-virtual-state': (by) => `${by} oma muutujates`,
  'emulate-instruction': (by) => `${by} protsessori asemel`,
  apply: (by) => `${by} külalise palvel`,
  'device-model': (by) => `${by} seadme asemel`,
}

/** Who executes an instruction: a phrase that ends the row's title. */
export const executionPhrase = (execution: Execution, names: Names): string =>
  deedSentences[execution.deed](formsOf(names, execution.by).nominative)

type Thing = keyof Sharing

/** Whether a thing is the program's own or shared, and which layer gives it. */
export const sharePhrase = (thing: Thing, { kind, by }: Share, names: Names): string => {
  const name = formsOf(names, by).nominative
  switch (thing) {
    case 'kernel': return kind === 'own' ? `oma: ${name}` : `ühine: ${name}`
    case 'machine': return kind === 'own' ? `oma, selle annab ${name}` : 'ühine päris masin'
    case 'files':
      if (kind === 'translated') return `ühised, aga teise süsteemi reeglite järgi: vahendab ${name}`
      return kind === 'own' ? `omad, nende eest hoolitseb ${name}` : `ühised, nende eest hoolitseb ${name}`
    case 'hardware': return 'ühine'
  }
}

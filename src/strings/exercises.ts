// Words of the exercises: their pages, prompts and hints.
import { listed } from './sentences.ts'

export const exerciseStrings = {
  intro: 'Igal harjutusel on kood. Sama kood annab kõigile sama ülesande, uus kood uue. Vastused ja vihjed arvutab kursuse mudel: keegi ei ole neid valmis kirjutanud.',
  kinds: {
    sammud: { title: 'Pane sammud järjekorda', text: 'Üks osa teekonnast läbi virna, sammud segi. Sea need nii, et päring läheks kihist kihti ilma hüppeta.' },
    viga: { title: 'Leia viga virnas', text: 'Virn, mis tööle ei hakka. Leia kiht, millel midagi puudu on, ja ütle, mis.' },
    perekond: { title: 'Millise perekonna vahekiht?', text: 'Süsteem ilma nimeta. Vaata, kus vahekiht asub ja mida ta teeb, ning nimeta perekond.' },
  },
  another: 'Uus harjutus',
  copy: {
    share: 'Sama harjutus kaaslasele',
    shared: 'Link on kopeeritud. See avab täpselt sama ülesande.',
    notShared: 'Brauser ei lubanud kopeerida. Ütle kaaslasele kood.',
  },
  code: (code: string) => `Kood: ${code}`,
  codeLabel: 'Ava kood',
  openCode: 'Ava',
  badCode: (wanted: string, shown: string) => `Koodi „${wanted}“ ei ole: koodis on viis märki, tähed ilma i-, l- ja o-ta ning numbrid 2 kuni 9. Näha on harjutus koodiga ${shown}.`,
  wrongCode: 'Sellist koodi ei ole. Koodis on viis märki, näiteks k7m2q.',
  tally: (solved: number, first: number) => `Selle külastuse jooksul lahendatud: ${String(solved)}. Esimesel katsel õige: ${String(first)}.`,
  tallyNote: 'Arv kaob, kui lehe sulged. Edenemisse harjutused ei lähe.',
  others: 'Teised harjutused',
  list: 'Harjutuste liigid',
  forClass: 'Tunnis saab igaüks oma ülesande, kui vajutab nuppu „Uus harjutus“. Kui kõik peavad lahendama sama, ütle klassile üks kood. Paberil on harjutusel kood kaasas: prindi leht, ja kui tahad võtit, ava enne lahendus.',

  onPaper: 'Harjutused paberil mitmes variandis',

  hint: (number: number) => (number === 1 ? 'Vihje' : 'Veel üks vihje'),
  solution: 'Lahendus sammhaaval',

  layersHeading: 'Mida iga kiht vajab ja pakub',
  mended: 'Sama virn ilma veata',
  factsHeading: 'Mida kihi X kohta teada on',

  orderPrompt: (operation: string, stack: string, begins: string) => `${stack}: ${operation}. Enne neid samme on päring siin: ${begins}.`,
  orderFirstHint: (begins: string, returning: number) =>
    `Esimene samm peab algama sealt, kus päring on: ${begins}. ${returning === 0 ? 'Vastus siin veel tagasi ei tule.' : `Tagasiteel on ${returning === 1 ? 'üks samm' : `${String(returning)} sammu`}.`} Iga järgmine samm algab kihist, kuhu eelmine jõudis.`,
  orderSecondHint: (ways: readonly (readonly [string, string])[]) => `Päring on järjest nendes kihtides: ${[ways[0]?.[0] ?? '', ...ways.map(([, end]) => end)].join(', ')}.`,
  orderStep: (end: string, text: string) => `${text} Nüüd on päring siin: ${end}.`,

  faultWhere: 'Üks kiht ei saa seda, mida ta vajab, või pakub ainult seda, mis on all niigi olemas. Milline?',
  faultWhy: (layer: string) => `Mis on valesti? Vigane kiht on ${layer}.`,
  faultFirstHint: (cleared: readonly string[]) => `Nendel kihtidel on kõik, mida nad vajavad: ${listed(cleared)}.`,
  nowReason: 'Kiht on leitud. Nüüd ütle, mis on valesti.',
  fits: 'Sobib.',
  doesNotFit: 'Ei sobi.',

  familyPrompt: 'Millise perekonna vahekiht on kiht X?',
} as const

// Words of the questions.

import type { ShownStep } from '../model/quiz.ts'

export const quizStrings = {
  question: 'Küsimus',
  prediction: 'Ennustus',
  several: 'Õigeid vastuseid võib olla mitu.',
  lastRight: 'viimati õige',
  lastWrong: 'viimati veel mitte',

  check: 'Kontrolli vastust',
  retry: 'Proovi uuesti',
  nothingPicked: 'Vali enne vastus.',
  right: 'Õige.',
  wrong: 'Veel mitte.',
  someMissed: 'Mõni õige vastus on veel valimata.',
  /** Of which figure: several may stand on the page. */
  figureStep: ({ step, title }: ShownStep) => `Vaata joonise ${title === undefined ? '' : `„${title}“ `}${String(step)}.\u00A0sammu`,

  pickLayer: 'Vajuta pildil kihile.',
  pickLayers: 'Vajuta pildil kihtidele. Õigeid võib olla mitu.',

  pickGap: 'Pildilt on vahekiht ära võetud. Vajuta kohale, kuhu ta läheb.',
  noGap: 'Vali enne koht.',

  putInOrder: 'Sea sammud õigesse järjekorda.',
  up: (place: number) => `Üles: ${String(place)}.\u00A0koht`,
  down: (place: number) => `Alla: ${String(place)}.\u00A0koht`,
  moved: (place: number, all: number) => `Samm on nüüd ${String(place)}. kohal, kokku on kohti ${String(all)}.`,
  untouched: 'Pane sammud enne järjekorda.',
  rightPlace: 'Õigel kohal:',
  wrongPlace: 'Valel kohal:',
  placesRight: (right: number, all: number) => `Õigel kohal on ${String(right)}/${String(all)}.`,
  belongs: (place: number, step: string) => `${String(place)}.\u00A0kohale kuulub „${step}“`,
  answerComesLater: 'Vastus saab tagasi minna alles siis, kui päring on kohale jõudnud.',
  sameStart: (at: string) => `Ka sinu valitud samm algab siit (${at}), kuid selle kord tuleb hiljem.`,
  otherStart: (at: string, given: string) => `Enne seda on päring siin: ${at}. Sinu valitud samm algab mujalt: ${given}.`,
  rightOrder: 'Õige järjekord',

  predict: 'Pane ennustus kirja',
  skip: 'Jäta vahele',
  predictAfterAll: 'Ennusta siiski',
  predictFirst: 'Ennusta enne, kui joonist vaatad.',
  predicted: 'Sinu ennustus on kirjas. Vaata jooniselt, kas läheb nii.',
  skipped: 'Ennustus jäi vahele. Joonis näitab, mis juhtub.',
  reveal: 'Näita, mis juhtub',
  asPredicted: 'Läks nii, nagu ennustasid.',
  otherwise: 'Läks teisiti, kui ennustasid.',
  happened: 'Nii juhtub:',
  yourPrediction: 'Sinu ennustus:',
  /** The same of a place in a picture. */
  placing: {
    predicted: 'Sinu ennustus on kirjas.',
    skipped: 'Ennustus jäi vahele.',
    predictFirst: 'Ennusta enne, kui edasi loed.',
    reveal: 'Näita, kuhu ta läheb',
    asPredicted: 'Läheb sinna, kuhu ennustasid.',
    otherwise: 'Läheb mujale, kui ennustasid.',
    happened: 'Õige koht:',
  },

  answers: 'Vastus ja selgitused',
  wrongOption: 'Vale.',
} as const

// Words of the questions.

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
  figureStep: (step: number) => `Vaata joonise ${String(step)}.\u00A0sammu`,

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

  answers: 'Vastus ja selgitused',
  wrongOption: 'Vale.',
} as const

// Words of the lesson page.

export const lessonStrings = {
  number: (order: number) => `${String(order)}. õppetükk`,
  minutes: (minutes: number) => `umbes ${String(minutes)}\u00A0minutit`,
  goals: 'Pärast seda õppetükki oskad',
  requires: 'Enne tasub läbi lugeda',
  contents: 'Sisukord',
  terms: 'Mõisted',
  /** Shown beside a term that no authority gives. */
  proposal: 'ettepanek',
  english: 'ingl',
  sources: 'Allikad',
  source: (number: number) => `Allikas ${String(number)}`,
  neighbours: 'Eelmine ja järgmine õppetükk',
  previous: 'Eelmine õppetükk',
  next: 'Järgmine õppetükk',
  allLessons: 'Kõik õppetükid',
  family: (family: string, reason: string) => `${family}. ${reason}`,

  showToClass: 'Näita klassile',
  comparisonFailed: 'Võrdlust ei saa praegu liigutada. Pildid ja tabel on alles.',
  openComparison: 'Ava võrdlus suurelt',
  figureFailed: 'Joonis ei saa praegu liikuda. Selle esimene pilt ja kogu lugu tekstina on alles.',
  questionFailed: 'Küsimus ei saa praegu vastata. Selle tekst on alles.',
  unknownFigure: (figure: string) => `Joonist „${figure}“ selles õppetükis ei ole.`,
  nearestFigure: 'Kõige lähedasem on',
  figuresHere: 'Selle õppetüki joonised:',
  table: 'Tabel',
  code: 'Käsk ja väljund',
  noFigures: 'Selles õppetükis jooniseid ei ole.',
} as const

// Words for when something in the page has failed.

export const failureStrings = {
  tryAgain: 'Proovi uuesti',
  copyReport: 'Kopeeri veateade',
  copied: 'Veateade on kopeeritud. Kleebi see kirja, mille saadad õpetajale või kursuse hooldajale.',
  notCopied: 'Brauser ei lubanud kopeerida. Märgi tekst ise ära ja kopeeri see:',
  /** Something went wrong beside what is drawn: a press, a thing that was to come later. */
  beside: 'Lehel läks midagi valesti. Tekst on alles. Kui mõni nupp ei vasta, laadi leht uuesti.',
  close: 'Sulge',
  report: 'Vahekihi veateade',
  said: 'Leht ütles',
  page: 'Leht',
  time: 'Aeg',
  build: 'Versioon',
  browser: 'Brauser',
  window: 'Aken',
  error: 'Viga',
} as const

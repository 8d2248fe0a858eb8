// What every page knows of the search: the shell must not carry the rest of its words.

export const searchHead = {
  /** In the header. */
  open: 'Otsi',
  shortcuts: 'Otsi kursusest (klahv / või Ctrl+K)',
  title: 'Otsi kursusest',
  description: 'Otsing kursuse õppetükkidest, mõistetest, joonistest ja süsteemidest. Sobivad käändevormid, inglise sõnad ja failinimed.',
  failed: 'Otsingut ei saanud laadida. Kontrolli võrku ja proovi uuesti.',
} as const

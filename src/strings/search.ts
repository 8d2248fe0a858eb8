// Words of the search: the dialog that every page opens, and the page that can be linked to.

const plural = (count: number, one: string, many: string): string => `${String(count)}\u00A0${count === 1 ? one : many}`

export const searchStrings = {
  field: 'Mida otsid?',
  submit: 'Näita',
  close: 'Sulge',
  hint: 'Kirjuta sõna, nimi või küsimus. Kääne ja täpid ei loe ning leiab ka inglise sõna järgi.',
  loading: 'Otsing laadib.',
  found: (count: number) => `Leitud ${plural(count, 'koht', 'kohta')}.`,
  shown: (count: number, shown: number) => `Leitud ${plural(count, 'koht', 'kohta')}, näha on ${String(shown)} paremat.`,
  none: (question: string) => `Otsingule „${question}“ vastet ei leitud.`,
  unreadable: 'Selles tekstis ei ole ühtegi tähte ega numbrit, mille järgi otsida.',
  meant: 'Kas mõtlesid',
  elsewhere: 'Vaata ka siit:',
  glossary: 'Mõisted',
  ownPage: 'Ava tulemused omaette lehel',

  terms: 'Mõisted',
  systems: 'Süsteemid',
  pages: 'Lehed',
  wholeLesson: 'Kogu õppetükk',
  figure: (title: string) => `Joonis: ${title}`,
  part: (system: string, part: string) => `${system}: ${part}`,

  browse: 'Vaata kõike',
  withoutScript: 'Otsimiseks peab brauseris JavaScript lubatud olema. Ilma selleta leiad kõik siit loendist. Brauseri enda otsing leiab sõna avatud lehelt.',
  slash: 'Klahv / avab otsingu',
  slashWhy: 'Lülita välja, kui juhid arvutit häälega ja otsing avaneb kogemata. Ctrl+K töötab ikka.',
} as const

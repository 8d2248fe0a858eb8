// Words of the systems' pages and of the table that compares them.
import type { Mode } from '../model/mode.ts'
import { diagramStrings } from './diagram.ts'
import { capitalised } from './sentences.ts'

export const systemStrings = {
  all: 'Kõik süsteemid',
  /** On a system's page: to the comparison. */
  withAnother: 'Võrdle teisega',

  stackHeading: 'Virn ja vahekiht',
  stackRead: 'Pilt loetakse alt üles: all on riistvara, üleval programm. Värviline on vahekiht.',
  verdict: (layer: string, family: string) => `${capitalised(layer)}: ${family}`,

  journeysHeading: 'Toimingu teekond',
  journeysIntro: 'Vali toiming ja see, kes seda alustab. Joonis näitab, milliseid piire päring ületab ja kuidas vastus tagasi jõuab.',
  chooser: 'Toimingud',
  chooseOperation: 'Mis juhtub',
  chooseOrigin: 'Kes alustab',
  journey: (operation: string, layer: string) => `${capitalised(operation)}. Alustab ${layer}.`,
  journeyFailed: 'Teekonda ei saa praegu valida. Kettale kirjutamise pilt ja selle lugu tekstina on alles.',
  unknownOperation: (wanted: string, shown: string) => `Toimingut „${wanted}“ sellel lehel ei ole. Näha on: ${shown}.`,
  wrongOrigin: (wanted: string, shown: string) => `Aadressis on alustajaks „${wanted}“, kuid seda toimingut sealt alustada ei saa. Alustab ${shown}.`,
  wrongStep: (wanted: string, shown: number) => `Sammu „${wanted}“ sellel teekonnal ei ole. Näha on ${String(shown)}. samm.`,

  privilegeHeading: 'Kellel millised õigused on',
  privilegeIntro: 'Read on samas järjekorras nagu pildil. Päris režiimi määrab protsessor. Tuum, mis töötab vahekihi peal, võib enda kohta arvata midagi muud.',
  layer: 'Kiht',
  realMode: 'Päris režiim',
  believedMode: 'Enda arvates',
  insideOf: (emulator: string) => `${emulator} sees`,
  firstRing: '1.\u00A0kaitserõngas',
  mistaken: 'tuumarežiim (tegelikult ei ole)',

  guestsHeading: 'Kas külalist on vaja muuta?',
  productHeading: 'Andmed',
  maker: 'Tegija',
  years: 'Aastad',
  licence: 'Litsents',
  status: 'Seis',
  productSources: 'Andmete allikad',
  factsHeading: 'Tasub teada',
  correctionsHeading: 'Lähteteksti laused',
  correctionsIntro: 'Kursus kasvas välja umbes 2010.\u00A0aasta tekstist. Siin on selle laused sõna-sõnalt ja meie hinnang neile.',
  verdicts: { right: 'õige', imprecise: 'ebatäpne', outdated: 'vananenud', wrong: 'vale' },
  misconceptionsHeading: 'Mida sageli valesti arvatakse',
  refutation: (step: number, operation: string) => `Vaata teekonna „${operation}“ ${String(step)}.\u00A0sammu`,

  tableIntro: 'Perekond ja vahekihi koht on arvutatud süsteemi virnast. Külalise tulp käib süsteemi joonisel oleva külalise kohta. Ülejäänu on pärit allikatest, mille loetelu on süsteemi enda lehel.',
  caption: 'Kursuse süsteemid',
  system: 'Süsteem',
  family: 'Perekond',
  place: 'Vahekihi koht',
  guests: 'Külaline',
  firstYears: 'Algus',
  sorted: (column: string, ascending: boolean) => `Tabel on järjestatud: ${column}, ${ascending ? 'kasvavalt' : 'kahanevalt'}.`,
  places: (layer: string, place: string) => `${capitalised(layer)}: ${place}`,
  guestKinds: {
    none: 'külalist ei ole',
    unmodified: 'muutmata',
    driver: 'lisadraiveriga, tuuma muutma ei pea',
    aware: 'tuum tunneb vahekihti',
    modified: 'muudetud tuum',
  },
} as const

/** Where the real processor runs the layer's code. `inside` is the genitive of the emulator in whose data the code lives. */
export const realModeLabel = ({ world, ring }: Mode, inside: string | undefined): string => [
  ...(world === 0 ? [] : [diagramStrings.guestMode(world)]),
  ring === 0 ? diagramStrings.kernelMode : ring === 1 ? systemStrings.firstRing : diagramStrings.userMode,
  ...(inside === undefined ? [] : [systemStrings.insideOf(inside)]),
].join(', ')

/** The mode that the code believes it is in; where the processor knows better, that is said. */
export const believedModeLabel = ({ ring, believedRing, inside }: Mode): string =>
  (believedRing === 3 ? diagramStrings.userMode : ring === 0 && inside === undefined ? diagramStrings.kernelMode : systemStrings.mistaken)

/** Of the authors' gallery, apart: the built site has none of it. */
export const galleryStrings = {
  title: 'Jooniste galerii',
  intro: 'Ainult arendusrežiimis: iga virna iga toimingu iga samm.',
  stack: 'Virn',
  all: 'Kõik virnad',
  double: 'Kahekordse pikkusega sildid',
  count: (pictures: number) => `${String(pictures)} pilti`,
} as const

// Words of the glossary and of the list of sources.
import type { SourceKind } from '../model/lesson.ts'

export const referenceStrings = {
  glossaryIntro: (count: number) => `Siin on ${String(count)} mõistet, igaühel inglise vaste, käänded ja määratlus. Sõna „ettepanek“ tähendab, et eestikeelse nime pakub see kursus: ühtki sõnaraamatut ega asutust me selle taga ei leidnud.`,
  letters: 'Tähed',
  digits: '0–9',
  genitive: 'omastav',
  partitive: 'osastav',
  infinitive: 'da-tegevusnimi',
  present: 'olevik',
  also: 'ka',
  introduced: 'Tutvustab õppetükk',
  used: 'Ka õppetükkides',
  everyday: 'Tavaline sõna: õppetükid eeldavad, et sa tunned seda.',
  beside: 'Õppetükid saavad selle mõisteta läbi, teistes tekstides kohtad sa teda sageli.',
  related: 'Vaata ka',

  sourcesIntro: (count: number) => `Kursus viitab ${String(count)} allikale. Iga allika all seisab, mida ta kursuses toetab: laused õppetükkidest, süsteemid ja küsimused. Kui miski tundub vale, vaata siit järele ja anna teada.`,
  questions: (count: number) => (count === 1 ? 'Sellele allikale toetub ka üks küsimus.' : `Sellele allikale toetub ka ${String(count)} küsimust.`),
  systems: 'Süsteemid',
  otherStacks: 'Joonised',
  terms: 'Mõisted',
  kinds: {
    origin: 'Lähtetekst',
    own: 'Kursuse oma mõõtmised',
    article: 'Artiklid',
    book: 'Raamatud',
    documentation: 'Dokumentatsioon ja spetsifikatsioonid',
    code: 'Lähtekood ja tarkvarapaketid',
    talk: 'Ettekanded',
    news: 'Uudised',
  } satisfies Readonly<Record<SourceKind, string>>,
} as const

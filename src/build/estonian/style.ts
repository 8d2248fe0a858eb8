// The rules of the house's style guide (toimetamisjuhend) that a machine can see.
import { findingIn, type Finding } from './finding.ts'
import { mark, object, type Span } from './span.ts'

interface StyleRule {
  readonly id: string
  readonly title: string
  /** Global and Unicode-aware; what it matches is shown to the author. */
  readonly pattern: RegExp
  readonly level: 'error' | 'warning'
  /** What would be right, in Estonian. */
  readonly remedy: string
}

/** One global pattern of several, so that each can be read by itself. */
const anyOf = (...patterns: readonly RegExp[]): RegExp => {
  const ignoreCase = patterns.some((pattern) => pattern.ignoreCase) ? 'i' : ''
  return new RegExp(patterns.map(({ source }) => `(?:${source})`).join('|'), `gu${ignoreCase}`)
}

const ending = 'i|is|isse|il|ile|ilt|iga|ist|iks|id|ide|idel|it|le|l|ga|s|st|de|del|d'
const unit = '[KMGT]i?B|kB|[kMGT]?bit\\/s|[kMG]?Hz|[mnμµ]s'
const month = 'jaanuar|veebruar|märts|aprill|juuni|juuli|august|septemb|oktoob|novemb|detsemb'
const capitalMonth = 'Jaanuar|Veebruar|Märts|Aprill|Juuni|Juuli|August|Septemb|Oktoob|Novemb|Detsemb'
const capitalWeekday = 'Esmaspäev|Teisipäev|Kolmapäev|Neljapäev|Reede|Laupäev|Pühapäev'

/** Words that the guide asks to avoid, and what it would rather read. */
const avoided: readonly (readonly [words: RegExp, better: string])[] = [
  [/jooksuta\p{L}*|jookse[bv]\p{L}*/u, 'käitama, töötama'],
  [/oma(?:b|vad|da)(?= )/u, 'tal on'],
  [/antud (?=juhul|hetkel|teema|kontekst|näi)/u, 'see'],
  [/teosta\p{L}+/u, 'tegema'],
  [/läbi viia/u, 'korraldama'],
  [/(?<!l )hetkel/u, 'praegu'], // „sel hetkel“ is right
  [/koheselt/u, 'kohe'],
  [/kaasaeg\p{L}+/u, 'tänapäevane'],
  [/baseeru\p{L}+/u, 'põhinema'],
  [/fokuseeri\p{L}+/u, 'keskenduma'],
  [/omakorda/u, 'jäta ära'],
  [/tekita(?:me|takse|mise)/u, 'looma'],
  [/saavuta(?:me|takse)/u, 'saama'],
  [/instants\p{L}*/u, 'eksemplar'],
  [/kernel\p{L}*/u, 'tuum'],
  [/user[- ]space/u, 'kasutajaruum'],
  [/guest\p{L}*/u, 'külalissüsteem'],
  [/image(?:['’]\p{L}+)?/u, 'kettatõmmis, konteineritõmmis'],
  [/snapshot\p{L}*/u, 'hetktõmmis'],
  [/from-the-box/u, 'vaikimisi'],
  [/raudvara\p{L}*/u, 'riistvara'],
  [/vabavaral\p{L}+/u, 'vaba tarkvara, avatud lähtekoodiga'],
]

/** Numbered as in the guide, where S20 has been merged into S14. */
export const styleRules: readonly StyleRule[] = [
  {
    id: 'S1', title: 'sirged või inglise jutumärgid', level: 'error',
    pattern: /["”]|(?<=[\s(]|^)“/gu,
    remedy: 'kirjuta „nii“, jutumärkide sees ‚nii‘',
  },
  {
    id: 'S2', title: 'sidekriips mõttekriipsu asemel', level: 'error',
    pattern: anyOf(/(?<=\S )--?(?= \S)/u, /(?<=\p{Ll})- (?!(?:ja|või|ning|ega|kui|kuni|ehk) )(?=\p{L})/u),
    remedy: 'kirjuta mõttekriips, kummalgi pool tühik: „ – “',
  },
  {
    id: 'S3', title: 'em-kriips', level: 'error',
    pattern: /—/gu,
    remedy: 'kirjuta mõttekriips „–“, kummalgi pool tühik',
  },
  {
    id: 'S4', title: 'vahemik sidekriipsuga', level: 'error',
    pattern: /(?<![\p{L}\d.-])\d+-\d+(?![\p{L}\d-])/gu,
    remedy: 'kirjuta mõttekriips tühikuteta: 5–7',
  },
  {
    id: 'S5', title: 'ülakoma käändelõpu ees', level: 'error',
    pattern: new RegExp(`(?![eé])\\p{L}['’](?:${ending}|e|es)(?!\\p{L})`, 'gu'),
    remedy: 'kirjuta kokku (Dockeri), suurtähtlühend sidekriipsuga (KVM-i); ülakoma käib ainult hääldamata e järel (Google\'i)',
  },
  {
    id: 'S6', title: 'suurtähtlühend on käändelõpuga kokku kirjutatud', level: 'warning',
    pattern: new RegExp(`(?<![\\p{L}\\d-])(?!ESXi(?!\\p{L}))[A-Z][A-Z\\d]+(?:${ending})(?![\\p{L}\\d-])`, 'gu'),
    remedy: 'kirjuta sidekriips: KVM-i, OS-ide',
  },
  {
    id: 'S7', title: 'arv inglise kombel', level: 'error',
    pattern: anyOf(
      /(?<![\d,])[1-9]\d{0,2}(?:,\d{3})+(?![\d,])/u,
      /(?<![\d.\p{L}-])\d+\.\d+(?=[ \u00A0]?(?:%|[KMGT]i?B|[kMG]?Hz|[mnμµ]?s(?!\p{L})|korda|protsen))/u,
    ),
    remedy: 'tuhandete vahele pane sidumistühik (10 000), kümnendmurdu koma (3,5)',
  },
  {
    id: 'S8', title: 'pikk arv rühmitamata', level: 'error',
    pattern: /(?<![\p{L}\d.,:/#-])(?!80[1-4]86(?!\d))\d{5,}(?![\p{L}\d:/-]|[.,]\d)/gu, // 80386 is a name
    remedy: 'pane tuhandete vahele sidumistühik: 10 000',
  },
  {
    id: 'S9', title: 'arv ja ühik sidumistühikuta', level: 'error',
    pattern: new RegExp(`(?<![\\p{L}\\d.])\\d+(?:,\\d+)? ?(?:${unit})(?![\\p{L}\\d])`, 'gu'),
    remedy: 'pane arvu ja ühiku vahele sidumistühik (U+00A0): 16 GiB',
  },
  {
    id: 'S10', title: 'tühik protsendimärgi ees', level: 'error',
    pattern: /\d[ \u00A0]%/gu,
    remedy: 'kirjuta kokku: 5%',
  },
  {
    id: 'S11', title: 'kuu või nädalapäev suure algustähega', level: 'error',
    pattern: new RegExp(`(?<=(?:\\p{Ll},?|\\d\\.?)[ \\u00A0])(?:${capitalMonth})\\p{Ll}*|(?<=\\p{Ll},?[ \\u00A0])(?:${capitalWeekday})\\p{Ll}*`, 'gu'),
    remedy: 'kirjuta väikese algustähega',
  },
  {
    id: 'S12', title: 'liitsõna on lahku kirjutatud', level: 'error',
    pattern: anyOf(
      /(?<!\p{L})(?:virtuaal|privaat|binaar) (?!(?:ja|või|ega|ning) )\p{L}+/iu,
      /(?<!\p{L})operatsiooni süsteem\p{L}*/iu,
      /(?<!\p{L})(?:tark|riist|püsi) vara\p{L}*/iu,
      /(?<!\p{L})kõva ke(?:tas|tta)\p{L}*/iu,
      /(?<!\p{L})külalis (?:süsteem|masin|operatsiooni)\p{L}*/iu,
      /(?<!\p{L})(?:külalis|host) OS(?!\p{L})/iu,
      /(?<!\p{L})(?:tuuma|kasutaja) režiim\p{L}*/iu,
      /(?<!\p{L})tuuma moodul\p{L}*/iu,
      /(?<!\p{L})faili süsteem(?!ikutse)\p{L}*/iu,
      /(?<!\p{L})(?:hetk|konteineri) tõmmi\p{L}*/iu,
      /(?<!\p{L})lehe tabel\p{L}*/iu,
      /(?<!\p{L})serveri park\p{L}*/iu,
    ),
    remedy: 'kirjuta kokku (operatsioonisüsteem, virtuaalmasin), suurtähtlühend sidekriipsuga (külalis-OS)',
  },
  {
    id: 'S13', title: 'tühik puudub või on liiast', level: 'error',
    pattern: anyOf(
      /[\p{L}\d]\((?=\p{L}{2})/u, // KVM(tuum
      /\)(?=\p{L}{2})/u, // tuum)on
      / [,.;!?](?=\s|$)/u, // üks , kaks
      /[,;:](?=\p{L})/u, // üks,kaks
      /\p{Ll}\.(?=\p{Lu}\p{Ll})/u, // lause.Teine
      /\S {2,}(?=\S)/u,
    ),
    remedy: 'üks tühik käib sulu ette ja kirjavahemärgi järele',
  },
  ...avoided.map(([words, better]): StyleRule => ({
    id: 'S14', title: 'kantseliit või võõrsõna', level: 'warning',
    pattern: new RegExp(`(?<!\\p{L})(?:${words.source})`, 'giu'),
    remedy: `kirjuta: ${better}`,
  })),
  {
    id: 'S15', title: 'teietamine', level: 'warning',
    pattern: /(?<!\p{L})(?:[Tt]eie|Te|teid|teil|[Vv]ajutage|[Vv]alige|[Kk]lõpsake|[Aa]vage|[Ss]isestage)(?!\p{L})/gu,
    remedy: 'räägi lugejaga sina-vormis: vajuta, vali, ava',
  },
  {
    id: 'S16', title: 'punkt üldlühendi järel', level: 'error',
    pattern: /(?<!\p{L})(?:nt|jne|jt|jms|vt|lk|sh|st|nn|vms)\.(?= \p{Ll}|,|\))/gu,
    remedy: 'kirjuta punktita: nt, jne, vt, lk',
  },
  {
    id: 'S17', title: 'tavatühik järgarvu järel', level: 'error',
    pattern: new RegExp(`(?<![\\d.])\\d{1,4}\\. (?=aasta|sajand|${month}|mai(?:l|s|st|ni|ks|kuu\\p{L}*)?(?!\\p{L})|peatük|samm|õppetük)`, 'gu'),
    remedy: 'pane järgarvu järele sidumistühik (U+00A0): 2005. aastal',
  },
  {
    id: 'S18', title: 'pehme poolitusmärk lähtetekstis', level: 'error',
    pattern: /\u00AD/gu,
    remedy: 'kustuta; poolitab ehitus, erandid on failis content/keel/poolitus.txt',
  },
  {
    id: 'S19', title: 'täht on kirjutatud mitme märgina', level: 'error',
    pattern: /\p{L}[\u0300-\u036F]+/gu,
    remedy: 'kirjuta täpitäht ühe märgina (NFC)',
  },
  {
    id: 'S21', title: 'mitu tuuma on protsessoril, mitte operatsioonisüsteemil', level: 'warning',
    pattern: /(?<![\p{L}\d])(?:\d+|kaks|kahe|kolme?|neli|nelja|viis|viie|kuus|kuue|seitse|seitsme|kaheksa|üheksa|kümme|kümne)[ \u00A0]tuum(?:a(?:d|de|ga|l|le|lt|s|st|sse|ks|ni)?)?(?!\p{L})/giu,
    remedy: 'kirjuta „4 protsessorituuma“',
  },
]

/** What the style guide has against these spans. */
export const checkStyle = (spans: readonly Span[]): Finding[] => spans.flatMap((span) =>
  styleRules.flatMap(({ id, title, pattern, level, remedy }) => Array.from(span.text.matchAll(pattern), ({ 0: found, index }) =>
    findingIn(span, index, { rule: id, level, message: `${title}: „${excerpt(span.text, index, found.length)}“; ${remedy}` }))))

/** What was found, with the rest of its words, and the invisible made visible. */
const excerpt = (text: string, index: number, length: number): string => {
  const before = /\S*$/u.exec(text.slice(Math.max(0, index - 12), index))?.[0] ?? ''
  const after = /^\S*/u.exec(text.slice(index + length, index + length + 12))?.[0] ?? ''
  return (before + text.slice(index, index + length) + after)
    .replaceAll(object, '…').replaceAll(mark, '').replaceAll('\u00A0', '⍽').replaceAll('\u00AD', '¬')
}

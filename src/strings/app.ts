// Words of the shell, and of the pages outside the lessons.

export const appStrings = {
  name: 'Vahekiht',
  tagline: 'eestikeelne veebikursus virtualiseerimisest',
  pageTitle: (page: string) => `${page} – Vahekiht`,
  skipToContent: 'Liigu põhisisu juurde',
  home: 'Avaleht',
  siteNavigation: 'Kursus',
  menu: 'Menüü',
  lessons: 'Õppetükid',
  systems: 'Süsteemid',

  theme: 'Teema',
  themes: { system: 'Süsteemi järgi', light: 'Hele teema', dark: 'Tume teema' },

  pageFailed: 'Lehe liikuvad osad jäid laadimata. Tekst on alles, aga joonised ja küsimused ei vasta.',
  failureTitle: 'Lehe avamine ei õnnestunud',
  failureAdvice: 'Midagi läks valesti meie poolel või võrgus. Sinu vastused ja edenemine on alles.',

  homeTitle: 'Vahekiht: eestikeelne veebikursus virtualiseerimisest',
  homeDescription: 'Kus asub vahekiht ja mida ta järele teeb? Interaktiivne eestikeelne kursus virtualiseerimisest: emulaatorid, konteinerid, hüperviisorid ja KVM.',
  homeHeading: 'Kus asub vahekiht?',
  homeIdea: 'Vahekiht on tarkvara kahe kihi vahel: ülemisele pakub ta jälle sedasama, mille peal ta ise seisab, või midagi muud selle asemel. Kõik virtualiseerimise viisid erinevad ühe poolest: kus see kiht asub ja mida ta järele teeb.',
  start: 'Alusta esimesest õppetükist',
  familiesHeading: 'Kuus süsteemi kõrvuti',
  familiesRead: 'Loe pilti alt üles: all on riistvara, üleval programm. Värviline on vahekiht.',
  /** Before the layers of one system, for who does not see the picture. */
  layersUpward: 'Kihid alt üles:',
  lessonsHeading: 'Õppetükid',
  /** Leads to the review; what waits there stands after it. */
  reviewLink: 'Kordamine ja lõputest',
  reviewWaiting: (count: number) => (count === 1 ? 'Üks küsimus ootab kordamist.' : `${String(count)} küsimust ootab kordamist.`),
  questionsOf: (count: number) => `${String(count)}\u00A0küsimust`,
  answeredOf: (answered: number, all: number, right: number) => `Vastatud ${String(answered)}/${String(all)}, õigesti ${String(right)}`,
  continueHere: 'Jätka siit',
  progressFailed: 'Sinu edenemist ei õnnestunud praegu näidata. Vastused on alles.',
  minutes: (minutes: number) => `${String(minutes)}\u00A0minutit`,
  storedHeading: 'Mis kuhu salvestub?',
  stored: 'Sinu valitud teema ja vastused küsimustele jäävad sellesse brauserisse, sinu enda arvutisse. Sinna jääb ka kursus ise, et see töötaks võrguta. Kontot ei ole, midagi ei saadeta serverisse ega kolmandatele ning küpsiseid ei kasutata. Kui kustutad brauseri andmed, kustub ka edenemine. Kui brauser salvestamist ei luba, töötab kursus ikka, aga unustab vastused lehe sulgemisel.',
  storedErase: 'Vaata või kustuta oma andmed',
  /** Before and after the name of the content's licence, which links to its text. */
  licence: ['Tekst ja joonised:', 'CC\u00A0BY\u00A04.0', 'Kood: MIT.'],
  /** Of the content that the page was made from; explained at /ligipaasetavus/. */
  contentMark: (mark: string) => `Sisu tunnus: ${mark}.`,
  licenceAddress: 'https://creativecommons.org/licenses/by/4.0/deed.et',

  notFoundTitle: 'Lehte ei leitud',
  notFoundDescription: 'Sellel aadressil lehte ei ole.',
  notFound: 'Sellel aadressil lehte ei ole. Võib-olla on aadressis kirjaviga või on leht kolinud.',
  notFoundSearch: 'Otsi kursusest',
  notFoundNearest: 'Kõige lähedasemad lehed',
  notFoundAll: 'Kõik lehed',
} as const

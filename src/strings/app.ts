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
  progressFailed: 'Sinu edenemist ei õnnestunud praegu näidata. Vastused on alles.',
  storedHeading: 'Mis kuhu salvestub?',
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

// What the pages for the class and for the presenter say of themselves. Every page loads it.

export const presenterHead = {
  projectorTitle: (lesson: string) => `Klassile: ${lesson}`,
  projectorDescription: (lesson: string) => `Õppetüki „${lesson}“ joonised ja küsimused suurelt ekraanile: üks pilt, üks lause korraga.`,
  presenterTitle: (lesson: string) => `Ettekandjakuva: ${lesson}`,
  presenterDescription: (lesson: string) => `Märkmed, järgmine samm ja kell õppetüki „${lesson}“ näitamiseks. Klass seda akent ei näe.`,
  comparisonDescription: 'Kaks kuni neli süsteemi suurelt ekraanile: sama toiming käib neis ühes taktis.',
  comparisonPresenterDescription: 'Järgmine samm ja kell võrdluse näitamiseks. Klass seda akent ei näe.',
  draftDescription: 'Ise ehitatud virn suurelt ekraanile: päring liigub sellest läbi samm-sammult.',
  draftPresenterDescription: 'Järgmine samm ja kell ise ehitatud virna näitamiseks. Klass seda akent ei näe.',
} as const

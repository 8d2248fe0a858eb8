// What the whole site knows of the glossary, the sources and the teacher's pages: the rest of their words comes with the pages.

export const referenceHead = {
  glossary: 'Sõnastik',
  glossaryDescription: 'Virtualiseerimise mõisted eesti keeles: inglise vaste, käänded, määratlus ja õppetükid, kus mõistet vaja läheb.',
  sources: 'Allikad',
  sourcesDescription: 'Kõik allikad, millele kursus viitab, ja väited, mida igaüks neist toetab.',
  teacher: 'Õpetajale',
  teacherDescription: 'Tunnikavad kõigile õppetükkidele, litsents, majutamise ja täiendamise juhend.',
  planTitle: (title: string) => `Tunnikava: ${title}`,
  planDescription: (title: string) => `Tunnikava õppetükile „${title}“: küsimused enne jooniseid, tahvliküsimus, tüüpilised eksimused ja see, mida ära jätta.`,
} as const

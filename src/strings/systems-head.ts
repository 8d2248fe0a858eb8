// What the table of systems says of itself, and what leads to a page of one. Every page loads it.

export const systemsHead = {
  /** Below a figure of a lesson. */
  pageOf: (title: string) => `Süsteemi leht: ${title}`,
  tableTitle: 'Süsteemid kõrvuti',
  tableDescription: 'Kõik kursuse süsteemid ühes tabelis: kus vahekiht on, millisesse perekonda see kuulub, kas külalist on vaja muuta, kes selle tegi ja millal.',
} as const

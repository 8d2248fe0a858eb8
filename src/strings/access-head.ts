// What the whole site knows of the page about accessibility: the rest of its words comes with the page.
export const accessHead = {
  title: 'Ligipääsetavus',
  description: 'Mida on kursuse ligipääsetavuse kohta kontrollitud, kuidas ja millal ning mis on veel tegemata.',
} as const

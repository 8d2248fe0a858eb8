// What the whole site knows of the page about others' work: the rest of its words comes with the page.
export const licencesHead = {
  title: 'Litsentsid',
  description: 'Teiste tehtud tarkvara ja kirjad, mis on kursuse sees, ning nende litsentside tekstid.',
} as const

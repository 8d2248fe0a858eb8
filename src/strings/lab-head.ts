// What the labs are called outside their own pages: in heads, in the navigation, in lessons.
export const labHead = {
  title: 'Laborid: päris masin lehe sees',
  short: 'Laborid',
  description: 'Viis väikest külalist ja su enda kirjutatud kuues töötavad brauseris emulaatoris. Loendid on samad, mis andis seade /dev/kvm.',
  lab: 'Labor',
  open: 'Ava labor',
  openInTab: 'Ava labor uuel kaardil',
} as const

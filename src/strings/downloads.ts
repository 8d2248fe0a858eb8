// Names of what a teacher may take along.

export const downloadStrings = {
  worksheet: 'Tööleht ja selle võti',
  questionSheet: (version: string) => `Küsimuste leht ${version}`,
  sheetKey: 'Küsimuste lehtede võti',
  bank: (format: 'gift' | 'moodle') => (format === 'gift' ? 'Küsimused GIFT-failina' : 'Küsimused Moodle XML-failina'),
  /** Stands on everything that leaves the site; what belongs to no lesson names the course alone. */
  courseCredit: 'Vahekiht. Litsents CC BY 4.0.',
  credit: (order: number, lesson: string) => `Vahekiht, ${String(order)}. õppetükk „${lesson}“. Litsents CC BY 4.0.`,
} as const

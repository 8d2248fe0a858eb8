// What every page knows of the comparison: the shell must not carry the rest of its words.

export const compareHead = {
  title: 'Võrdle vahekihte',
  /** In the header. */
  short: 'Võrdle',
  description: 'Pane kaks kuni neli süsteemi kõrvuti ja käivita neis sama toiming. Näed, millised piirid see igaühes ületab, kes käsud täidab ja mis on ühine.',
} as const

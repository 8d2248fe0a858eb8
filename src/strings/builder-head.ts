// What every page knows of the builder: the shell must not carry the rest of its words.

export const builderHead = {
  title: 'Ehita oma virn',
  /** In the header. */
  short: 'Ehita',
  description: 'Lao riistvarast, tuumadest, hüperviisoritest ja programmidest oma virn. Leht ütleb, mis kuhu sobib, millise perekonna vahekiht tekkis ja kuidas päring läbi virna liigub.',
} as const

/** On the home page. */
export const builderHome = {
  heading: 'Ehita ise',
  text: 'Lao kihtidest oma virn. Leht ütleb kohe, mis kuhu sobib ja millise perekonna vahekiht tekkis.',
  link: 'Hakka ehitama',
} as const

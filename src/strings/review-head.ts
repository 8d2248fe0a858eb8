// What every page says of the review: its name in lists of links, and its own head.

export const reviewHead = {
  title: 'Kordamine',
  short: 'Kordamine',
  description: 'Küsimused, millele oled vastanud, tulevad päevade pärast tagasi. Lõputest näitab õppetükkide ja eesmärkide kaupa, mis on selge ja mida tasub üle lugeda.',
} as const

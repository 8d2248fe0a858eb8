// What pages say of the exercises where they are not: names in lists of links.

export const exercisesHead = {
  title: 'Harjutused',
  short: 'Harjutused',
  description: 'Pane teekonna sammud järjekorda, leia virnast viga ja nimeta vahekihi perekond. Iga kood annab oma ülesande ja sama kood alati sama ülesande.',
} as const

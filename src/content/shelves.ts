// Where a page finds what it loads by name, without knowing all the names: a course of 200 lessons must not weigh more on each page than one of 12.

/** What one shelf holds: a way to load each module, by name. */
export type Loaders<Module> = Readonly<Record<string, () => Promise<Module>>>

/** A shelf at hand, or one that has to be fetched first. */
export type Shelf<Module> = Loaders<Module> | (() => Promise<{ readonly loaders: Loaders<Module> }>)

/** So many names weigh less than the way to a shelf. */
const atHand = 24

/** How many shelves so many names stand on; one is at hand. Names, shelves and what a page fetches of them grow by the square root. */
export const shelfCount = (names: number): number => (names <= atHand ? 1 : Math.ceil(Math.sqrt(names)))

/** The number of the shelf, from 0, on which the name stands. */
export const shelfOf = (name: string, count: number): number => {
  let sum = 0
  for (let place = 0; place < name.length; place += 1) sum = (sum * 31 + name.charCodeAt(place)) % 65_521
  return sum % count
}

/** The module of that name; undefined where no shelf holds it. Rejects where a chunk cannot be loaded. */
export const loadFrom = async <Module>(shelves: readonly Shelf<Module>[], name: string): Promise<Module | undefined> => {
  const shelf = shelves[shelfOf(name, shelves.length)]
  const loaders = typeof shelf === 'function' ? (await shelf()).loaders : shelf
  return loaders && Object.hasOwn(loaders, name) ? loaders[name]?.() : undefined
}

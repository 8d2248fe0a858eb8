// Choice that looks like chance and is none: the same text gives the same number, in every browser and every year.

/** A number in 0 … 2³²−1. FNV-1a, mixed once more as in MurmurHash3, since texts that differ only at the end must lie far apart. */
export const numberOf = (text: string): number => {
  let number = 0x811c9dc5
  for (let index = 0; index < text.length; index++) number = Math.imul(number ^ text.charCodeAt(index), 0x01000193)
  number = Math.imul(number ^ (number >>> 16), 0x85ebca6b)
  number = Math.imul(number ^ (number >>> 13), 0xc2b2ae35)
  return (number ^ (number >>> 16)) >>> 0
}

/** The items in an order that depends on the seed and on their keys, not on the order in which they are given. */
export const drawn = <T>(items: readonly T[], keyOf: (item: T) => string, seed: string): T[] =>
  items
    .map((item) => ({ item, key: keyOf(item), number: numberOf(`${seed}:${keyOf(item)}`) }))
    .sort((one, other) => one.number - other.number || (one.key < other.key ? -1 : 1))
    .map(({ item }) => item)

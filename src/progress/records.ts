// Records by id, and lists of ids, joined without loss.

/** Undefined where the record has no such key of its own: a question may be called `constructor`. */
export const own = <T>(values: Readonly<Record<string, T>>, key: string): T | undefined => (Object.hasOwn(values, key) ? values[key] : undefined)

/** Ids of two lists, each once, in order of the alphabet. */
export const union = (one: readonly string[], other: readonly string[]): string[] => [...new Set([...one, ...other])].sort()

/** Of two records, in order of the alphabet. */
export const join = <T>(one: Readonly<Record<string, T>>, other: Readonly<Record<string, T>>, both: (one: T, other: T) => T): Record<string, T> =>
  Object.fromEntries(union(Object.keys(one), Object.keys(other)).flatMap((key) => {
    const [mine, theirs] = [own(one, key), own(other, key)]
    const value = mine === undefined || theirs === undefined ? mine ?? theirs : both(mine, theirs)
    return value === undefined ? [] : [[key, value]]
  }))

// Takes compounds apart: tuumamoodul is a moodul of a tuum.

const shortestRest = 4

/** A function that gives the parts of a folded form, or none where it is no compound of these first parts. */
export const createSplitter = (firstParts: readonly string[]): ((form: string) => readonly string[]) => {
  const known = new Set(firstParts)
  const longest = Math.max(0, ...firstParts.map(({ length }) => length))
  const split = (form: string): readonly string[] => {
    // The longest first part is the likeliest: `kasutaja`, not `kasu`.
    for (let length = Math.min(longest, form.length - shortestRest); length >= 3; length -= 1) {
      const first = form.slice(0, length)
      if (known.has(first)) {
        const rest = form.slice(length)
        const inner = split(rest)
        return [first, ...(inner.length > 0 ? [...inner, rest] : [rest])]
      }
    }
    return []
  }
  return split
}

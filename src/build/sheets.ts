// Which stylesheets a prerendered page links besides the core: those that know a class which it bears, so that no list need be kept.

/** A stylesheet of the built site besides the core. */
export interface Sheet {
  /** Its path in the built folder. */
  readonly file: string
  /** Classes in its selectors which no other sheet knows. */
  readonly own: ReadonlySet<string>
}

/** The sheets with the classes that are theirs alone. `core` is what every page links; `others` maps paths in the built folder to text. */
export const sheetsOf = (core: string, others: Readonly<Record<string, string>>): readonly Sheet[] => {
  const known = Object.entries(others).map(([file, css]) => ({ file, classes: classesOf(css) }))
  const common = classesOf(core)
  return known.map(({ file, classes }) => ({
    file,
    own: new Set([...classes].filter((name) => !common.has(name) && known.every((other) => other.file === file || !other.classes.has(name)))),
  }))
}

/** The files of the sheets that a page needs as it stands. What only its scripts draw brings its sheet along with its chunk. */
export const neededSheets = (html: string, sheets: readonly Sheet[]): readonly string[] => {
  const borne = new Set([...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')))
  return sheets.filter(({ own }) => [...own].some((name) => borne.has(name))).map(({ file }) => file)
}

const classesOf = (css: string): ReadonlySet<string> => new Set([...css.matchAll(/\.(-?[a-z_][\w-]*)/gi)].map(([, name = '']) => name))

/** The template's link to the core, and those to the page's sheets after it. Throws where the template has no such link. */
export const withSheets = (template: string, core: string, files: readonly string[]): string => {
  const link = [...template.matchAll(/<link\b[^>]*\brel="stylesheet"[^>]*>/g)].map(([tag]) => tag).find((tag) => tag.includes(core))
  if (link === undefined) throw new Error(`the page links no ${core}`)
  return template.replace(link, () => [link, ...files.map((file) => link.replace(core, () => file))].join('\n    '))
}

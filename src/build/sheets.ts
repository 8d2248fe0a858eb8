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

/**
 * A sheet without the rules that name a font's files, and those rules. Where the faces are known before the first words are drawn, Chromium asks for
 * them in the midst of that and shapes each word by parts; a page links them at its end. The stand-in, which the machine has, stays.
 */
export const withoutFaces = (css: string): { readonly rest: string; readonly faces: string } => {
  const files = /@font-face\s*\{[^}]*\burl\([^}]*\}\s*/g
  return { rest: css.replaceAll(files, ''), faces: [...css.matchAll(files)].map(([face]) => face).join('') }
}

const classesOf = (css: string): ReadonlySet<string> => new Set([...css.matchAll(/\.(-?[a-z_][\w-]*)/gi)].map(([, name = '']) => name))

/**
 * The template with the page's sheets, the core first, where it says `<!--sheets-->`: before scripts and fonts, so that a host which sends everything
 * at once sends first what the page cannot be drawn without. Throws where the template has no link to the core, or no such place.
 */
export const withSheets = (template: string, core: string, tags: (link: string) => readonly string[]): string => {
  const found = [...template.matchAll(/\s*(<link\b[^>]*\brel="stylesheet"[^>]*>)/g)].find(([tag]) => tag.includes(core))
  if (found === undefined) throw new Error(`the page links no ${core}`)
  if (!template.includes(place)) throw new Error(`the page has no ${place}`)
  const [line, link = ''] = found
  return template.replace(line, '').replace(place, () => tags(link).join('\n    '))
}

const place = '<!--sheets-->'

/** Links to the core and to the page's other sheets, as the template links the core. */
export const linked = (core: string, files: readonly string[]) => (link: string): readonly string[] => [link, ...files.map((file) => link.replace(core, () => file))]

/**
 * The sheets' own text: on a slow network a linked sheet comes one round trip after the page, and nothing is drawn until then. A disabled link, which no
 * browser fetches, tells the bundler's loader that the sheet is there. Each stands in a tag of its own, so that its hash is the same in every page.
 * Throws on text that would end the tag.
 */
export const within = (core: string, sheets: readonly { readonly file: string; readonly text: string }[]) => (link: string): readonly string[] => sheets.flatMap(({ file, text }) => {
  if (/<\/style/i.test(text)) throw new Error(`${file} cannot stand within a page`)
  return [`<style>${text}</style>`, link.replace(core, () => file).replace('<link rel="stylesheet" crossorigin', '<link disabled rel="stylesheet"')]
})

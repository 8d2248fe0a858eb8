// The words that authors type in a lesson, and their attributes. What each shows is in src/lesson/words.tsx.
import { z } from 'zod'
import { id, text } from './fields.ts'

const schemas = {
  /** A figure. Without `toiming` and `alates` it shows the stack only. */
  Kihidiagramm: z.strictObject({
    word: z.literal('Kihidiagramm'),
    /** Unique in the course: the figure's address, and what refutedBy points to. */
    id,
    /** A stack: the name of a file of content/virnad. */
    virn: text,
    /** An operation, as src/strings/operations.ts names it. */
    toiming: text.exactOptional(),
    /** The layer that asks for it. */
    alates: text.exactOptional(),
    /** A heading for the figure, in place of the stack's title. */
    pealkiri: text.exactOptional(),
    /** The step before which the figure asks where the request goes next: the decisive one. The figure's id must then be no question's either. */
    küsi: text.exactOptional(),
  }),
  /** The calls of the smallest monitor, step by step; the steps are those of src/model/monitor.ts. */
  Kutsejada: z.strictObject({ word: z.literal('Kutsejada'), id, pealkiri: text }),
  /** A question that comes before its figure and is never marked wrong. */
  Ennustus: z.strictObject({ word: z.literal('Ennustus'), id: text }),
  /** A question that is marked. */
  Küsimus: z.strictObject({ word: z.literal('Küsimus'), id: text }),
  /** The first use of a term; the text between the tags may be inflected. */
  Mõiste: z.strictObject({ word: z.literal('Mõiste'), id: text }),
  /** A numbered citation of a source. */
  Allikas: z.strictObject({ word: z.literal('Allikas'), võti: text }),
  /** Two to four stacks side by side, in which one operation runs in step. */
  Võrdlus: z.strictObject({ word: z.literal('Võrdlus'), a: text, b: text, c: text.exactOptional(), d: text.exactOptional(), toiming: text }),
  /** The computed family of the stack's intermediary layer, with its reason. */
  Perekond: z.strictObject({ word: z.literal('Perekond'), virn: text }),
  /** A lab to open on the spot: the name of a file of content/ulesanded. */
  Labor: z.strictObject({ word: z.literal('Labor'), id: text }),
  /** A line of a transcript: the name of a file of content/toendid, and words that stand in just one of its lines. */
  Tõend: z.strictObject({ word: z.literal('Tõend'), id: text, rida: text }),
} as const

type WordName = keyof typeof schemas

/** A word with its attributes. */
export type Word = z.output<(typeof schemas)[WordName]>

export const wordNames: readonly string[] = Object.keys(schemas)

/** Checks the attributes of a word; zod's error names the bad ones. */
export const wordSchema = z.discriminatedUnion('word', [
  schemas.Kihidiagramm, schemas.Ennustus, schemas.Küsimus, schemas.Mõiste, schemas.Allikas, schemas.Perekond, schemas.Võrdlus, schemas.Labor, schemas.Tõend, schemas.Kutsejada,
])

/** Blocks, which cannot stand within a paragraph; the others may. */
export const blockWords: readonly string[] = ['Kihidiagramm', 'Ennustus', 'Küsimus', 'Võrdlus', 'Labor', 'Kutsejada'] satisfies WordName[]

/** Words with text between their tags; the others have none. */
export const wordsWithText: readonly string[] = ['Mõiste'] satisfies WordName[]

/** HTML that has no Markdown of its own, with its attributes. */
export const htmlWords: Readonly<Record<string, readonly string[]>> = { span: ['lang'], abbr: ['title'], kbd: [], sub: [], sup: [] }

/** The stacks of a comparison, in the order of its columns, by the attribute that names each. */
export const comparedStacks = ({ a, b, c, d }: Extract<Word, { word: 'Võrdlus' }>): { readonly slot: string; readonly stack: string }[] =>
  Object.entries({ a, b, c, d }).flatMap(([slot, stack]) => (stack === undefined ? [] : [{ slot, stack }]))

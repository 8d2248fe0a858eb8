// The shape of the files that an author writes; questions and stacks have files of their own. The comments are the author's manual;
// zod runs at build time only.
import { z } from 'zod'
import { id, ids, text } from './fields.ts'
import { messages } from './messages.ts'

/** YAML reads 2005 as a number; both spellings are welcome. */
const year = z.union([text, z.int().transform(String)], messages.badYear)

// --- content/oppetukid/NN-nimi/oppetukk.mdx: the lines between the two --- at the top -------------------------------------------

export const frontmatterSchema = z.strictObject({
  /** The lesson's name: a claim or a question, without a full stop. Shown as the page's only h1. */
  title: text.max(70),
  /** One or two sentences for the course's list, search engines and shared links. */
  summary: text.min(20).max(200),
  /** How long a reader needs, with the figures and questions, in minutes. */
  minutes: z.int().min(5).max(120),
  /** What the reader will be able to do, each a verb phrase. Questions point to them by number, from 1. */
  goals: z.array(text).min(1).max(8).readonly(),
  /** The terms that this lesson introduces: names of files of content/moisted. Each is used by <Mõiste> in the text. */
  terms: ids.default([]),
  /** The lessons that should come before: folder names without their number. */
  requires: ids.default([]),
})

// --- content/moisted/<id>.md: the lines between the two ---; the definition, one or two sentences, stands below ---------------

export const termSchema = z.strictObject({
  /** The term, nominative: emulaator. */
  term: text,
  /** omastav: emulaatori. */
  genitive: text,
  /** osastav: emulaatorit. */
  partitive: text,
  /** What English texts call it. */
  english: text,
  /** True where no authority gives the term; left out otherwise. Shown as „ettepanek“. */
  proposal: z.boolean().default(false),
})

// --- content/allikad.yaml --------------------------------------------------------------------------------------------------------

export const sourceSchema = z.strictObject({
  /** How lessons, questions and stacks name it: bellard-2005. */
  key: id,
  author: text,
  title: text,
  year,
  /** Where it was published: journal, conference, publisher, site. */
  published: text,
  url: z.url({ protocol: /^https?$/, error: messages.badUrl }).exactOptional(),
  /** Language of author and title, where not Estonian: en. */
  lang: z.string().regex(/^[a-z]{2,3}$/, messages.badLanguage).exactOptional(),
})

export const sourcesFileSchema = z.strictObject({ sources: z.array(sourceSchema).readonly() })

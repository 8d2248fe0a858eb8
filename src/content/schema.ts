// The shape of the files that an author writes; questions and stacks have files of their own. The comments are the author's manual;
// zod runs at build time only.
import { z } from 'zod'
import { id, ids, text } from './fields.ts'
import { sourceKinds } from '../model/lesson.ts'
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
  /** The term: nominative of a noun (emulaator), ma-tegevusnimi of a verb (käitama). */
  term: text,
  /** omastav: emulaatori. The glossary shows it, and the check finds the term in lessons by it. */
  genitive: text.exactOptional(),
  /** osastav: emulaatorit. */
  partitive: text.exactOptional(),
  /** Of a verb, in place of genitive and partitive: da-tegevusnimi, käitada. */
  infinitive: text.exactOptional(),
  /** Of a verb: first person, käitan. */
  present: text.exactOptional(),
  /** What English texts call it. */
  english: text,
  /** Other names and abbreviations: VMM, dom0. */
  also: z.array(text).readonly().default([]),
  /** True where no authority gives the term; left out otherwise. Shown as „ettepanek“. */
  proposal: z.boolean().default(false),
  /** True of words that the reader knows before the course (riistvara): lessons use them without introducing them. */
  everyday: z.boolean().default(false),
  /** Related terms: names of files of content/moisted. */
  seeAlso: ids.default([]),
  /** Keys of content/allikad.yaml; needed where the definition states a figure. */
  sources: ids.default([]),
}).superRefine(({ genitive, partitive, infinitive, present }, context) => {
  const noun = genitive !== undefined && partitive !== undefined && infinitive === undefined && present === undefined
  const verb = genitive === undefined && partitive === undefined && infinitive !== undefined && present !== undefined
  if (!noun && !verb) context.addIssue({ code: 'custom', path: ['term'], message: messages.termForms })
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
  /** What it is: article, book, documentation, code, news, talk, own (the course's own measurement), origin (the text that the course grew from). */
  kind: z.enum(sourceKinds),
  /** Where a reader should know more: only a summary was read, the page is an archived copy. Estonian. */
  note: text.exactOptional(),
})

export const sourcesFileSchema = z.strictObject({ sources: z.array(sourceSchema).readonly() })

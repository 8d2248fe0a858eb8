// The checked course: what the build turns into modules.
import type { LessonMeta, Source, Term } from '../model/lesson.ts'
import { isWorded, type Question } from '../model/quiz.ts'
import { linesWith, type Transcript } from '../model/transcript.ts'
import type { Names } from '../progress/code/shorthand.ts'
import { check } from './check.ts'
import type { Claim } from './claims.ts'
import type { Course, LessonFiles } from './course.ts'
import { diagramStrings } from '../strings/diagram.ts'
import { operationFromSlug, operationTitle } from '../strings/operations.ts'
import type { LabDocument, LabModule } from './lab-entry.ts'
import type { DeckSlide, FigurePlace, LessonData, LessonPlace, LessonStack, Neighbour } from './lesson-entry.ts'
import { ContentError } from './problem.ts'
import { boardPlaceOf } from './plan-notes.ts'
import type { Plan } from './plan-text.ts'
import { entriesOf, type QuestionEntry } from './question-entry.ts'
import { createReader } from './read.ts'
import { questionsOf } from './resolve.ts'
import { noSearchWords, type SearchWords } from './search-words.ts'
import type { Section } from './sections.ts'
import type { StackDocument } from './stack-document.ts'
import { comparedStacks } from './words.ts'

export interface CatalogueLesson {
  readonly meta: LessonMeta
  /** The MDX file, from the project's root. */
  readonly file: string
  readonly data: LessonData
  /** Its figures and questions, in the order of the text. */
  readonly slides: readonly DeckSlide[]
  readonly sections: readonly Section[]
  /** Its marked questions, as the review lists them. */
  readonly entries: readonly QuestionEntry[]
  /** What its citations bear out, in the order of the text. */
  readonly claims: readonly Claim[]
  /** The MDX file of the teacher's plan, from the project's root. */
  readonly planFile: string
  readonly plan: Plan | undefined
}

export interface Catalogue {
  /** In course order. */
  readonly lessons: readonly CatalogueLesson[]
  readonly stacks: Readonly<Record<string, StackDocument>>
  readonly terms: readonly Term[]
  readonly sources: readonly Source[]
  readonly searchWords: SearchWords
  /** In the order of the first lesson that each belongs to. */
  readonly labs: readonly LabDocument[]
  readonly transcripts: readonly Transcript[]
}

/**
 * A function that reads `content/` under a project's root as it is now. Keep it: files are parsed again only once changed.
 * It throws one ContentError that lists every problem of the course.
 */
export const createCatalogueReader = (root: string): (() => Catalogue) => {
  const read = createReader(root)
  return () => {
    const course = read()
    const problems = check(course)
    if (problems.length > 0) throw new ContentError(problems)
    return catalogueOf(course)
  }
}

/** Reads `content/` once. */
export const readCatalogue = (root: string): Catalogue => createCatalogueReader(root)()

const catalogueOf = (course: Course): Catalogue => {
  const stacks = Object.fromEntries(course.stacks.flatMap(({ id, stack }) => (stack ? [[id, stack.value]] : [])))
  const terms = course.terms.flatMap(({ term }) => (term ? [term.value] : []))
  const sources = course.sources?.value.sources ?? []
  const ownLabs = course.labs.flatMap(({ id, lab }): LabDocument[] => (lab ? [{ ...lab.value, id }] : []))
  const transcripts = course.transcripts.flatMap(({ id, transcript }): Transcript[] => (transcript ? [{ ...transcript.value, id }] : []))
  const lessons = course.lessons.flatMap((lesson): CatalogueLesson[] => {
    const frontmatter = lesson.text?.frontmatter
    if (!lesson.text || !frontmatter) return []
    const { file, slug, order } = lesson
    const questions = questionsOf(lesson, course.stacks)
    return [{
      meta: { slug, order, ...frontmatter.value, headings: lesson.text.headings },
      file,
      data: { ...dataOf(lesson, questions, stacks, terms, sources, ownLabs), proofs: proofsOf(lesson, transcripts) },
      slides: withBoardQuestion(slidesOf(lesson, questions), lesson),
      sections: lesson.text.sections,
      entries: entriesOf(lesson, questions),
      claims: lesson.text.claims,
      planFile: lesson.planFile,
      plan: lesson.plan,
    }]
  })
  const firstLesson = ({ lessons: slugs }: LabDocument): number => Math.min(...lessons.filter(({ meta }) => slugs.includes(meta.slug)).map(({ meta }) => meta.order))
  const labs = ownLabs.sort((a, b) => firstLesson(a) - firstLesson(b))
  return { lessons: lessons.sort((a, b) => a.meta.order - b.meta.order), stacks, terms, sources, labs, transcripts, searchWords: course.searchWords ?? noSearchWords }
}

/** Only what the lesson uses, in the order of its text. */
const dataOf = (lesson: LessonFiles, questions: readonly Question[], stacks: Catalogue['stacks'], terms: readonly Term[], sources: readonly Source[], labs: readonly LabDocument[]): Omit<LessonData, 'proofs'> => {
  const stackIds = new Set<string>()
  const termIds = new Set<string>()
  const sourceKeys = new Set<string>()
  const labIds = new Set<string>()
  for (const { word } of lesson.text?.uses ?? []) {
    switch (word.word) {
      case 'Kihidiagramm': case 'Perekond': stackIds.add(word.virn); break
      case 'Võrdlus': comparedStacks(word).forEach(({ stack }) => stackIds.add(stack)); break
      case 'Labor': labIds.add(word.id); break
      case 'Tõend': break
      case 'Mõiste': termIds.add(word.id); break
      case 'Allikas': sourceKeys.add(word.võti); break
      case 'Ennustus': case 'Küsimus': questions.find(({ id }) => id === word.id)?.sources.forEach((key) => sourceKeys.add(key)); break
    }
  }
  const pick = <Item>(ids: ReadonlySet<string>, items: readonly Item[], idOf: (item: Item) => string): Item[] =>
    [...ids].flatMap((id) => items.find((item) => idOf(item) === id) ?? [])
  return {
    questions,
    stacks: Object.fromEntries([...stackIds].flatMap((id) => { const stack = stacks[id]; return stack ? [[id, figureOf(stack)]] : [] })),
    sources: pick(sourceKeys, sources, ({ key }) => key),
    labs: Object.fromEntries(labs.flatMap(({ id, title, summary }) => (labIds.has(id) ? [[id, { title, summary }]] : []))),
    terms: pick(termIds, terms, ({ id }) => id),
  }
}

/** By the transcript's id; within it, by the words of each line that the lesson points to. */
const proofsOf = ({ text }: LessonFiles, transcripts: readonly Transcript[]): LessonData['proofs'] => {
  const cited = (text?.uses ?? []).flatMap(({ word }) => (word.word === 'Tõend' ? [word] : []))
  return Object.fromEntries(transcripts.filter(({ id }) => cited.some((word) => word.id === id)).map((transcript) => [
    transcript.id,
    Object.fromEntries(cited.flatMap(({ id, rida }) => (id === transcript.id ? linesWith(transcript, rida).map((line) => [rida, line]) : []))),
  ]))
}

/** Only what has options in words can be put to a vote by show of hands. */
const slidesOf = ({ text }: LessonFiles, questions: readonly Question[]): DeckSlide[] => {
  let comparisons = 0
  return (text?.uses ?? []).flatMap(({ word }): DeckSlide[] => {
    switch (word.word) {
      case 'Kihidiagramm': return [{ kind: 'figure', id: word.id, stack: word.virn, operation: word.toiming, from: word.alates, title: word.pealkiri, ...(word.küsi !== undefined && { asks: Number(word.küsi) - 1 }) }]
      case 'Ennustus': case 'Küsimus': {
        const question = questions.find(({ id }) => id === word.id)
        return question && isWorded(question) ? [{ kind: 'question', id: question.id, question }] : []
      }
      case 'Võrdlus': return [{ kind: 'comparison', id: `vordlus-${String(++comparisons)}`, stacks: comparedStacks(word).map(({ stack }) => stack), operation: word.toiming }]
      case 'Kutsejada': return [{ kind: 'monitor', id: word.id, title: word.pealkiri }]
      case 'Perekond': case 'Mõiste': case 'Allikas': case 'Labor': case 'Tõend': return []
    }
  })
}

/** The question for the board stands before the figure for which the plan wants it, or at the end. */
const withBoardQuestion = (slides: readonly DeckSlide[], { plan, slug }: LessonFiles): readonly DeckSlide[] => {
  if (!plan) return slides
  const question = { ...plan.board, id: `tahvel-${slug}` }
  const place = boardPlaceOf(plan.notes)
  const at = slides.some(({ id }) => id === place) ? slides.findIndex(({ id }) => id === place) : slides.length
  return [...slides.slice(0, at), { kind: 'question', id: question.id, question, inOrder: true }, ...slides.slice(at)]
}

/** A figure needs no facts of the product: they would only make the lesson heavier. */
const figureOf = ({ id, title, layers, names, about }: StackDocument): LessonStack => ({ id, title, layers, names, hasPage: about !== undefined })

/** Every figure of the course in course order, with the id of its stack. */
export const figuresOf = ({ lessons, stacks }: Catalogue): (FigurePlace & { readonly stack: string })[] => lessons.flatMap(({ meta: { slug, order, title: lesson }, slides }) => slides.flatMap((slide) => {
  if (slide.kind !== 'figure') return []
  const { id, stack, operation, from } = slide
  const named = operation === undefined ? undefined : operationFromSlug(operation)
  const title = slide.title ?? diagramStrings.title(stacks[stack]?.title ?? stack, named && operationTitle(named))
  return [{ id, stack, title, ...(operation !== undefined && { operation }), ...(from !== undefined && { from }), lesson: { slug, order, title: lesson } }]
}))

/** Every stack, in the order of the Estonian alphabet. */
export const stacksByTitle = ({ stacks }: Catalogue): StackDocument[] =>
  Object.values(stacks).sort((one, other) => new Intl.Collator('et').compare(one.title, other.title))

/** The systems that have a page of their own, in the order of the Estonian alphabet. */
export const systemsOf = (catalogue: Catalogue): StackDocument[] => stacksByTitle(catalogue).filter(({ about }) => about !== undefined)

/** The sources that a system's page cites, in the order of the page. */
export const sourcesOfSystem = ({ sources }: Catalogue, { sources: own, about }: StackDocument): Source[] => {
  const claims = about ? [about.guests, ...about.facts, ...about.corrections, ...about.misconceptions] : []
  return [...new Set([...claims.flatMap((claim) => claim.sources), ...own])].flatMap((key) => sources.find((source) => source.key === key) ?? [])
}

/** What a lab's own chunk knows; undefined where the course has no such lab. */
export const labModuleOf = ({ labs, stacks, lessons, sources }: Catalogue, id: string): LabModule | undefined => {
  const lab = labs.find((candidate) => candidate.id === id)
  const stack = lab && stacks[lab.stack]
  return stack && {
    lab,
    stack: { id: stack.id, title: stack.title, layers: stack.layers, names: stack.names },
    lessons: lessons.flatMap(({ meta: { slug, title } }) => (lab.lessons.includes(slug) ? [{ slug, title }] : [])),
    sources: lab.sources.flatMap((key) => sources.find((source) => source.key === key) ?? []),
  }
}

/** What a lesson's own chunk knows of the course. */
export const placeOf = ({ lessons }: Catalogue, { meta }: CatalogueLesson): LessonPlace => {
  const index = lessons.findIndex((lesson) => lesson.meta.slug === meta.slug)
  const neighbour = (lesson: CatalogueLesson | undefined): Neighbour | undefined => lesson && { slug: lesson.meta.slug, title: lesson.meta.title }
  return {
    meta,
    requires: lessons.filter((lesson) => meta.requires.includes(lesson.meta.slug)).flatMap((lesson) => neighbour(lesson) ?? []),
    previous: neighbour(lessons[index - 1]),
    next: neighbour(lessons[index + 1]),
  }
}

/** The ids under which progress is kept. A figure that asks keeps its answer under its own. */
export const namesOf = ({ lessons }: Catalogue): Names => {
  const questions = lessons.flatMap(({ data }) => data.questions)
  return {
    questions: [...questions.map(({ id }) => id), ...lessons.flatMap(({ slides }) => slides.flatMap(({ kind, id }) => (kind === 'figure' ? [id] : [])))],
    options: Object.fromEntries(questions.flatMap((question) => (question.role === 'prediction' ? [[question.id, question.options.map(({ id }) => id)]] : []))),
    lessons: lessons.map(({ meta }) => meta.slug),
  }
}

// `content/` as modules: `virtual:catalogue`, `virtual:lessons` and `virtual:lesson/<slug>`, `virtual:decks` and `virtual:deck/<slug>`,
// `virtual:systems` and `virtual:system/<id>`, `virtual:stacks/<id>`, `virtual:marked`, `virtual:names`, `virtual:review` and `virtual:questions/<slug>`,
// `virtual:comparable`, `virtual:figures` and `virtual:figure/<id>`, `virtual:labs` and `virtual:lab/<id>`, `virtual:search`, `virtual:glossary`,
// `virtual:sources`, `virtual:plans`, `virtual:transcripts`.
// What one page alone needs is in a module of its own, hence in the page's chunk.
import type { Plugin } from 'vite'
import { createCatalogueReader, figuresOf, labModuleOf, namesOf, placeOf, sourcesOfSystem, stacksByTitle, systemsOf, type Catalogue } from '../content/catalogue.ts'
import type { CodeEntry, DeckModule } from '../content/lesson-entry.ts'
import { classify } from '../model/classify.ts'
import { ContentError } from '../content/problem.ts'
import { glossaryOf, sourceEntriesOf } from '../content/reference.ts'
import { shelfCount, shelfOf } from '../content/shelves.ts'
import { contentHash } from './content-hash.ts'
import { firstPartsOf, searchDataOf } from './search.ts'

/** What such a module holds, the first part of its name; some are of one lesson, system or stack, which the second part names. */
const kinds = [
  'catalogue', 'lessons', 'lesson', 'marked', 'names', 'review', 'questions', 'decks', 'deck', 'step-codes', 'systems', 'all-systems',
  'system', 'stacks', 'comparable', 'figures', 'figure', 'labs', 'lab', 'search', 'glossary', 'sources', 'plans', 'transcripts',
]
const virtualName = new RegExp(`^virtual:(${kinds.join('|')})(?:/(.+))?$`)
const resolvedName = new RegExp(virtualName.source.replace('^', '^\\0'))

/** The source of a module; undefined where the course has no such lesson or stack. */
export const moduleSource = (catalogue: Catalogue, name: string, root: string): string | undefined => {
  const [, kind, id = ''] = virtualName.exec(name) ?? []
  switch (kind) {
    case 'catalogue': return `export const lessons = ${JSON.stringify(catalogue.lessons.map(({ meta }) => meta))}\n`
    case 'lessons': return shelved(catalogue, 'lessons', 'lesson', id)
    case 'marked': return `export const marked = ${JSON.stringify(Object.fromEntries(catalogue.lessons.map(({ meta, entries }) => [meta.slug, entries.map((entry) => entry.id)])))}\n`
    case 'names': return `export const names = ${JSON.stringify(namesOf(catalogue))}\n`
    case 'review': {
      const entries = catalogue.lessons.map(({ meta: { slug, order, title, goals, headings }, entries: questions }) =>
        `{ ...${JSON.stringify({ slug, order, title, goals, headings: headings.filter((heading) => questions.some(({ places }) => places.some(({ section }) => section === heading.id))).map(({ id: heading, text }) => ({ id: heading, text })), questions })}, load: () => import('virtual:questions/${slug}') }`)
      return `export const lessons = [\n${entries.join(',\n')}\n]\n`
    }
    // A review asks of several lessons, and needs no text of theirs.
    case 'questions': {
      const lesson = catalogue.lessons.find(({ meta }) => meta.slug === id)
      return lesson && `export const questions = ${JSON.stringify(lesson.data.questions.filter(({ role }) => role === 'check'))}\n`
    }
    case 'decks': return shelved(catalogue, 'decks', 'deck', id)
    case 'deck': {
      const lesson = catalogue.lessons.find(({ meta }) => meta.slug === id)
      if (!lesson) return undefined
      const deck: DeckModule = { slug: id, order: lesson.meta.order, title: lesson.meta.title, slides: lesson.slides, stacks: lesson.data.stacks, notes: lesson.plan?.notes ?? {}, minutes: lesson.plan?.minutes ?? 0 }
      return Object.entries(deck).map(([key, value]) => `export const ${key} = ${JSON.stringify(value)}\n`).join('')
    }
    case 'step-codes': {
      const lessons = catalogue.lessons.map(({ meta: { slug, order, title }, slides }): CodeEntry => ({ slug, order, title, slides: slides.map((slide) => ({ kind: slide.kind, id: slide.id })) }))
      return `export const lessons = ${JSON.stringify(lessons)}\n`
    }
    case 'lesson': {
      const lesson = catalogue.lessons.find(({ meta }) => meta.slug === id)
      return lesson && [
        `export { default as Content } from ${JSON.stringify(`${root}/${lesson.file}`)}`,
        ...Object.entries({ ...lesson.data, ...placeOf(catalogue, lesson) }).map(([key, value]) => `export const ${key} = ${JSON.stringify(value) ?? 'undefined'}`),
        '',
      ].join('\n')
    }
    case 'systems': {
      const entries = systemsOf(catalogue).map(({ id: system, title, about }) =>
        `{ ...${JSON.stringify({ id: system, title, summary: about?.summary ?? '' })}, load: () => import('virtual:system/${system}') }`)
      return `export const systems = [\n${entries.join(',\n')}\n]\n`
    }
    // The table that compares them shows no more than this of what is said about each.
    case 'all-systems': return `export const stacks = ${JSON.stringify(systemsOf(catalogue).map((stack) => ({ ...stack, about: undefined })))}\n`
    case 'system': {
      const stack = systemsOf(catalogue).find((system) => system.id === id)
      return stack && `export const stack = ${JSON.stringify(stack)}\nexport const sources = ${JSON.stringify(sourcesOfSystem(catalogue, stack))}\n`
    }
    case 'stacks': {
      const stack = catalogue.stacks[id]
      return stack && `export const stack = ${JSON.stringify(stack)}\n`
    }
    case 'comparable': {
      const entries = stacksByTitle(catalogue).map(({ id: stack, title, layers }) =>
        `{ ...${JSON.stringify({ id: stack, title, families: [...new Set(classify(layers).map(({ family }) => family))] })}, load: () => import('virtual:figure/${stack}') }`)
      return `export const comparable = [\n${entries.join(',\n')}\n]\n`
    }
    case 'figures': {
      const entries = figuresOf(catalogue).map(({ stack, ...figure }) => `{ ...${JSON.stringify(figure)}, load: () => import('virtual:figure/${stack}') }`)
      return `export const figures = [\n${entries.join(',\n')}\n]\n`
    }
    // Only what a picture needs: comparisons load up to four.
    case 'figure': {
      const stack = catalogue.stacks[id]
      return stack && `export const stack = ${JSON.stringify({ id: stack.id, title: stack.title, layers: stack.layers, names: stack.names })}\n`
    }
    case 'search': return `export const data = ${JSON.stringify(searchDataOf(catalogue, firstPartsOf(root)))}\n`
    case 'glossary': return `export const entries = ${JSON.stringify(glossaryOf(catalogue))}\n`
    case 'sources': return `export const entries = ${JSON.stringify(sourceEntriesOf(catalogue))}\n`
    case 'plans': {
      const entries = catalogue.lessons.flatMap(({ meta: { slug, order, title }, plan, planFile, slides }) => (plan
        ? [`{ ...${JSON.stringify({ slug, order, title, minutes: plan.minutes, outcomes: plan.outcomes, figures: slides.flatMap((slide) => (slide.kind === 'question' ? [] : [slide.id])) })}, load: () => import(${JSON.stringify(`${root}/${planFile}`)}) }`]
        : []))
      return `export const plans = [\n${entries.join(',\n')}\n]\n`
    }
    case 'transcripts': return `export const transcripts = ${JSON.stringify(catalogue.transcripts)}\n`
    case 'labs': {
      const entries = catalogue.labs.map(({ id: lab, title, summary, tasks }) => `{ ...${JSON.stringify({ id: lab, title, summary, tasks: tasks.map((task) => task.id) })}, load: () => import('virtual:lab/${lab}') }`)
      return `export const labs = [\n${entries.join(',\n')}\n]\n`
    }
    case 'lab': {
      const lab = labModuleOf(catalogue, id)
      return lab && Object.entries(lab).map(([key, value]) => `export const ${key} = ${JSON.stringify(value)}\n`).join('')
    }
    default: return undefined
  }
}

/** The shelves of what is made of each lesson, or what stands on the one of that number (content/shelves.ts). */
const shelved = (catalogue: Catalogue, all: string, one: string, number: string): string | undefined => {
  const slugs = catalogue.lessons.map(({ meta }) => meta.slug)
  const count = shelfCount(slugs.length)
  const loaders = (of: readonly string[]): string => `{\n${of.map((slug) => `'${slug}': () => import('virtual:${one}/${slug}')`).join(',\n')}\n}`
  if (number !== '') return Number(number) < count ? `export const loaders = ${loaders(slugs.filter((slug) => shelfOf(slug, count) === Number(number)))}\n` : undefined
  const shelves = count === 1 ? [loaders(slugs)] : Array.from({ length: count }, (_, shelf) => `() => import('virtual:${all}/${String(shelf)}')`)
  return `export const shelves = [${shelves.join(',\n')}]\n`
}

/** What one environment (browser, server) has been given, so that a save can tell what has changed for it. */
interface Given {
  /** Sources by the module's id. */
  readonly modules: Map<string, string>
  /** Files saved while the content was broken: their updates were never sent. */
  readonly missed: Set<string>
  /** A module could not be given at all, so the page does not stand. */
  failed: boolean
}

/** Names the folder whose `content/` is the course, instead of the project's own (scripts/scale.mjs). */
const courseVariable = 'VAHEKIHT_COURSE'

/** The plugin of the course's content. Its problems stop a build; in dev they stand in the overlay until they are mended. */
export const content = (): Plugin => {
  let root = ''
  let readAnew = (): Catalogue => { throw new Error('the content plugin has not been configured yet') }
  let last: (() => Catalogue) | undefined
  /** The course as it was after the last save: hundreds of modules ask for it. Throws what reading it threw. */
  const read = (): Catalogue => {
    if (!last) {
      try {
        const catalogue = readAnew()
        last = () => catalogue
      } catch (error) {
        last = () => { throw error }
      }
    }
    return last()
  }
  const isContent = (file: string): boolean => file.startsWith(`${root}/content/`)
  const environments = new Map<string, Given>()
  const givenTo = (environment: string): Given => {
    const given = environments.get(environment) ?? { modules: new Map(), missed: new Set(), failed: false }
    environments.set(environment, given)
    return given
  }

  return {
    name: 'vahekiht:content',
    config: ({ root: folder = process.cwd() }) => ({ define: { 'import.meta.env.VAHEKIHT_CONTENT': JSON.stringify(contentHash(process.env[courseVariable] ?? folder)) } }),
    configResolved(config) {
      root = process.env[courseVariable] ?? config.root
      readAnew = createCatalogueReader(root)
    },
    watchChange(file) {
      if (isContent(file)) last = undefined
    },
    resolveId: { filter: { id: virtualName }, handler: (id) => `\0${id}` },
    load: {
      filter: { id: resolvedName },
      handler(id) {
        const given = givenTo(this.environment.name)
        try {
          const source = moduleSource(read(), id.slice(1), root)
          if (source === undefined) throw new Error(`the course has no ${id.slice(1)}`)
          given.modules.set(id, source)
          return source
        } catch (error) {
          given.failed = true
          throw readable(error, root)
        }
      },
    },
    // A change of a lesson's text alone is an ordinary hot update; a change of what is known of it reloads the page.
    hotUpdate({ file }) {
      if (!isContent(file)) return undefined
      const { moduleGraph, hot, logger, name } = this.environment
      const given = givenTo(name)
      const invalidate = (id: string): void => {
        const module = moduleGraph.getModuleById(id)
        if (module) moduleGraph.invalidateModule(module)
      }
      let catalogue: Catalogue
      try {
        catalogue = read()
      } catch (error) {
        given.missed.add(file)
        // A reload shows the problem again, not the last good course.
        invalidate('\0virtual:catalogue')
        for (const id of given.modules.keys()) if (id.startsWith('\0virtual:lessons')) invalidate(id)
        if (name === 'client') logger.error(error instanceof Error ? error.message : String(error))
        throw readable(error, root)
      }
      const changed = [...given.modules].filter(([id, source]) => moduleSource(catalogue, id.slice(1), root) !== source).map(([id]) => id)
      const mustReload = changed.length > 0 || given.failed || [...given.missed].some((missed) => missed !== file)
      given.missed.clear()
      given.failed = false
      if (!mustReload) return undefined
      for (const id of changed) {
        given.modules.delete(id)
        invalidate(id)
      }
      hot.send({ type: 'full-reload' })
      return []
    },
  }
}

/** The error as the overlay shows it best: the place of the first problem to click on, and no stack of ours. */
const readable = (error: unknown, root: string): unknown => {
  if (!(error instanceof ContentError)) return error
  const [first] = error.problems
  const loc = first && { file: `${root}/${first.file}`, line: first.line, column: (first.column ?? 1) - 1 }
  return Object.assign(new Error(error.message), { name: error.name, stack: '', ...(loc && { loc }) })
}

// A term is explained before it is used: in <Mõiste> by this lesson or one that must come before it; in plain prose, also by any
// lesson of a lower number. Within the lesson that introduces it, plain prose may use the term from its first <Mõiste> on.
import type { Term } from '../../model/lesson.ts'
import type { Course, LessonFiles } from '../course.ts'
import type { LessonBlock } from '../lesson-blocks.ts'
import { messages } from '../messages.ts'
import { problemAt, type Problem } from '../problem.ts'
import type { AuthoredQuestion } from '../question-schema.ts'
import { termFinder } from '../term-forms.ts'
import { withRequired } from './prerequisites.ts'

/** Terms must be known, introduced before they are used, and related to others that exist. */
export const checkTerms = (course: Course): Problem[] => [...checkMarkedTerms(course), ...checkPlainTerms(course), ...checkRelatedTerms(course)]

const checkMarkedTerms = ({ lessons, terms }: Course): Problem[] => {
  const known = new Set(terms.map(({ id }) => id))
  return lessons.flatMap((lesson) => {
    const { text } = lesson
    if (!text?.frontmatter) return []
    const { value, at } = text.frontmatter
    const reachable = withRequired(lesson, lessons)
    const before = lessons.filter(({ slug }) => reachable.has(slug))
    const introduced = new Set(before.flatMap((other) => other.text?.frontmatter?.value.terms ?? []))
    // What could not be read may introduce anything.
    const allRead = before.every((other) => other.text?.frontmatter)
    const used = new Set<string>()
    const unexplained = text.uses.flatMap((use) => {
      if (use.word.word !== 'Mõiste') return []
      const { id } = use.word
      used.add(id)
      if (!known.has(id)) return [problemAt(use.at('id'), messages.unknown('mõiste', id, known))]
      return introduced.has(id) || !allRead ? [] : [problemAt(use.at('id'), messages.notIntroduced(id))]
    })
    // A mistyped id explains why the right one seems unused.
    const mistyped = [...used].some((id) => !known.has(id))
    const idle = value.terms.flatMap((id, index) => {
      if (!known.has(id)) return [problemAt(at(['terms', index]), messages.unknown('mõiste', id, known))]
      return used.has(id) || mistyped || !text.complete ? [] : [problemAt(at(['terms', index]), messages.introducedButUnused(id))]
    })
    return [...unexplained, ...idle]
  })
}

/** Words of headings and of figures' titles are names; the reader meets the term itself in the text below. */
const isProse = ({ kind }: LessonBlock): boolean => kind === 'paragraph' || kind === 'row'

const checkPlainTerms = ({ lessons, terms }: Course): Problem[] => {
  // What could not be read may introduce anything.
  if (terms.some(({ term }) => !term) || lessons.some(({ text }) => !text?.complete || !text.frontmatter)) return []
  const judged = terms.flatMap(({ term }) => (term && !term.value.everyday ? [term.value] : []))
  // Of two terms by one name, nobody knows which is meant.
  if (new Set(judged.map(({ term }) => term)).size < judged.length) return []
  const find = termFinder(judged)
  const introduced = new Map<string, string>()
  return [...lessons].sort((one, other) => one.order - other.order).flatMap((lesson) => {
    const problems = plainTermsOf(lesson, find, introduced, judged)
    lesson.text?.frontmatter?.value.terms.forEach((id) => { if (!introduced.has(id)) introduced.set(id, lesson.slug) })
    return [...problems, ...questionTermsOf(lesson, find, introduced, judged)]
  })
}

/** The first plain use of each term that nothing before it has introduced. */
const plainTermsOf = ({ text }: LessonFiles, find: (text: string) => ReadonlySet<string>, before: ReadonlyMap<string, string>, terms: readonly Term[]): Problem[] => {
  const own = new Set(text?.frontmatter?.value.terms)
  const met = new Set<string>()
  return (text?.blocks ?? []).filter(isProse).flatMap((block) => {
    block.terms.forEach((id) => met.add(id))
    return [...find(block.plain)].flatMap((id) => {
      if (met.has(id) || before.has(id)) return []
      met.add(id)
      const name = terms.find((term) => term.id === id)?.term ?? id
      return [problemAt(block.place, own.has(id) ? messages.termTooEarly(name, id) : messages.termNotIntroduced(name, id))]
    })
  })
}

/** Each question's first use of a term that neither its lesson nor an earlier one introduces. A question may be met anywhere in its lesson, and again in reviews. */
const questionTermsOf = ({ questions }: LessonFiles, find: (text: string) => ReadonlySet<string>, introduced: ReadonlyMap<string, string>, terms: readonly Term[]): Problem[] =>
  (questions?.value.questions ?? []).flatMap((question, index) => {
    const used = new Set(proseOf(question).flatMap((text) => [...find(text.replace(/`[^`]*`|<span lang="en">[^<]*<\/span>/g, '¤'))]))
    return [...used].filter((id) => !introduced.has(id)).flatMap((id) =>
      (questions ? [problemAt(questions.at(['questions', index, 'id']), messages.questionTermNotIntroduced(terms.find((term) => term.id === id)?.term ?? id, id))] : []))
  })

/** What a reader reads of a question that its author wrote; ids are no words. */
const proseOf = (question: AuthoredQuestion): string[] => {
  switch (question.kind) {
    case 'choose': case 'choose-several': return [question.prompt, ...question.options.flatMap(({ text, explanation }) => [text, explanation])]
    case 'click-layer': case 'click-gap': case 'name-family': return [question.prompt, ...Object.values(question.explain).flatMap(({ explanation }) => (explanation === undefined ? [] : [explanation]))]
    case 'order': return [question.prompt]
    default: return question satisfies never
  }
}

/** What the glossary calls related exists, and is not the term itself. */
const checkRelatedTerms = ({ terms }: Course): Problem[] => {
  const known = terms.map(({ id }) => id)
  return terms.flatMap(({ id, term }) => (term?.value.seeAlso ?? []).flatMap((related, index) =>
    (!term || (related !== id && known.includes(related)) ? [] : [problemAt(term.at(['seeAlso', index]), related === id ? messages.relatedToItself : messages.unknown('mõiste', related, known))])))
}

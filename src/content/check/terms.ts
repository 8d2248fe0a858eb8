// A term is explained before it is used: here, or in a lesson that must come before.
import type { Course } from '../course.ts'
import { messages } from '../messages.ts'
import { problemAt, type Problem } from '../problem.ts'
import { withRequired } from './prerequisites.ts'

export const checkTerms = ({ lessons, terms }: Course): Problem[] => {
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

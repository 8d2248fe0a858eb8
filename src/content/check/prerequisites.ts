// Lessons that should come before others: known ones, and never in a circle.
import type { Course, LessonFiles } from '../course.ts'
import { messages } from '../messages.ts'
import { problemAt, type Problem } from '../problem.ts'

const requiresOf = (lesson: LessonFiles): readonly string[] => lesson.text?.frontmatter?.value.requires ?? []

/** Required lessons must exist and not require each other in a circle. */
export const checkPrerequisites = ({ lessons }: Course): Problem[] => {
  const slugs = lessons.map(({ slug }) => slug)
  const unknown = lessons.flatMap(({ text }) => (text?.frontmatter?.value.requires ?? []).flatMap((slug, index) =>
    slugs.includes(slug) || !text?.frontmatter ? [] : [problemAt(text.frontmatter.at(['requires', index]), messages.unknown('õppetükk', slug, slugs))]))
  return [...unknown, ...circles(lessons)]
}

/** Each circle once, told at its first lesson. Visits every lesson once (depth first, three colours). */
const circles = (lessons: readonly LessonFiles[]): Problem[] => {
  const bySlug = new Map(lessons.map((lesson) => [lesson.slug, lesson]))
  const done = new Set<string>()
  const path: string[] = []
  const problems: Problem[] = []
  const visit = (lesson: LessonFiles): void => {
    if (done.has(lesson.slug)) return
    const start = path.indexOf(lesson.slug)
    if (start >= 0) {
      problems.push(circleProblem(path.slice(start), bySlug))
      return
    }
    path.push(lesson.slug)
    for (const slug of requiresOf(lesson)) {
      const required = bySlug.get(slug)
      if (required) visit(required)
    }
    path.pop()
    done.add(lesson.slug)
  }
  lessons.forEach(visit)
  return problems
}

const circleProblem = (circle: readonly string[], bySlug: ReadonlyMap<string, LessonFiles>): Problem => {
  const [first = ''] = circle
  const lesson = bySlug.get(first)
  const place = lesson?.text?.frontmatter?.at(['requires']) ?? { file: lesson?.file ?? '', line: 1 }
  return problemAt(place, messages.circle([...circle, first]))
}

/** The slugs of a lesson and of all that it requires, directly or through others. */
export const withRequired = (lesson: LessonFiles, lessons: readonly LessonFiles[]): ReadonlySet<string> => {
  const reached = new Set([lesson.slug])
  // A set may grow while it is walked.
  for (const slug of reached) {
    const found = lessons.find((candidate) => candidate.slug === slug)
    if (found) requiresOf(found).forEach((required) => reached.add(required))
  }
  return reached
}

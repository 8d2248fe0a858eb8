// What an alias means is something that the course has.
import type { Course } from '../course.ts'
import { messages } from '../messages.ts'
import { problemAt, type Problem } from '../problem.ts'
import { plainName } from '../search-words.ts'

/** Other words for search must lead to something that the course has. */
export const checkSearchWords = ({ searchWords, searchWordsFile, terms, stacks, lessons }: Course): Problem[] => {
  const known = new Set([
    ...terms.flatMap(({ term }) => term?.value.term ?? []),
    ...stacks.flatMap(({ stack }) => stack?.value.title ?? []),
    ...lessons.flatMap(({ text }) => text?.frontmatter?.value.title ?? []),
  ].map(plainName))
  // What could not be read may be what is meant.
  const allRead = terms.every(({ term }) => term) && stacks.every(({ stack }) => stack) && lessons.every(({ text }) => text?.frontmatter)
  if (!allRead) return []
  return (searchWords?.aliases ?? []).flatMap(({ meant, line }) =>
    (known.has(plainName(meant)) ? [] : [problemAt({ file: searchWordsFile, line }, messages.unknownMeaning(meant, known))]))
}

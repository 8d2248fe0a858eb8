// What the files of the course say of one another. Each check lists its problems; none stops at the first.
import { checkFigureClaims } from './check/figure-claims.ts'
import { checkFigures, checkMisconceptions } from './check/figures.ts'
import { checkIds } from './check/ids.ts'
import { checkLabs } from './check/labs.ts'
import { checkPlans } from './check/plans.ts'
import { checkPrerequisites } from './check/prerequisites.ts'
import { checkQuestions } from './check/questions.ts'
import { checkSearchWords } from './check/search-words.ts'
import { checkSources } from './check/sources.ts'
import { checkStacks } from './check/stacks.ts'
import { checkTerms } from './check/terms.ts'
import { checkTranscripts } from './check/transcripts.ts'
import type { Course } from './course.ts'
import type { Problem } from './problem.ts'

const checks: readonly ((course: Course) => Problem[])[] = [
  checkIds, checkPrerequisites, checkStacks, checkFigures, checkMisconceptions, checkQuestions, checkTerms, checkLabs, checkTranscripts, checkSources, checkFigureClaims, checkSearchWords, checkPlans,
]

/** All problems of a course, those of reading it included. */
export const check = (course: Course): Problem[] => [...course.problems, ...checks.flatMap((one) => one(course))]

import { createSolved } from '../progress/solved.ts'
import { builderPrefix } from '../ui/forms.ts'

/** Challenges of the builder that this reader has solved. They are no part of the course's marks. */
export const solvedChallenges = createSolved(`${builderPrefix}lahendatud`)

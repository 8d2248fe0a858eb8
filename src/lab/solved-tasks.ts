import { createSolved } from '../progress/solved.ts'
import { labPrefix } from '../ui/forms.ts'

/** Tasks that the machine has confirmed to this reader. */
export const solvedTasks = createSolved(`${labPrefix}ulesanded`)

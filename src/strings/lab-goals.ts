// What a task asks for, in words.
import type { Goal } from '../model/lab/goals.ts'
import { labStrings } from './lab.ts'

/** What the machine looks for, in words. */
export const goalText = (goal: Goal): string => {
  const { goal: words, counted, variables } = labStrings
  switch (goal.kind) {
    case 'text': return words.text(goal.contains)
    case 'screen': return words.screen(goal.is)
    case 'memory': return words.memory(variables[goal.variable] ?? goal.variable, goal.equals)
    case 'end': return words.ends[goal.is]
    case 'count': {
      const { atLeast, atMost } = goal
      const what = counted[goal.of]
      if (atLeast !== undefined && atMost !== undefined) return words.between(what, atLeast, atMost)
      return atMost === undefined ? words.atLeast(what, atLeast ?? 0) : words.atMost(what, atMost)
    }
  }
}

// The model's own rules: a stack that could not exist is no example of anything.
import { check } from '../../model/check.ts'
import { violationSentence } from '../../strings/rules.ts'
import type { Course } from '../course.ts'
import { messages } from '../messages.ts'
import { problemAt, type Problem } from '../problem.ts'

/** Every stack must keep the rules of the model (`model/check`); messages name its layers. */
export const checkStacks = ({ stacks }: Course): Problem[] => stacks.flatMap(({ stack }) => {
  if (!stack) return []
  const { id: stackId, layers, names } = stack.value
  return check(layers).map((violation) => {
    const index = layers.findIndex(({ id }) => id === violation.at)
    const said = violation.rule === 'unknown-layer'
      ? messages.unknownLayer(violation.wants ?? '', stackId, layers.map((layer) => layer.id))
      : messages.rejectedStack(violationSentence(violation, names))
    return problemAt(stack.at(index < 0 ? ['layers'] : ['layers', index]), said)
  })
})

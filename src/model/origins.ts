// Who may begin a journey that says something of the stack: its topmost programs, and the kernel under them.
import { canAsk } from './journey/journey.ts'
import type { Hypervisor, Kernel, Layer, LayerId, Stack } from './layers.ts'
import type { Operation } from './operations.ts'
import { below, systemKernel } from './structure.ts'

/** The programs at the top of the stack, last first: the last program, and its peers on the same kernel. Helpers such as QEMU stand on another. */
export const topPrograms = (stack: Stack): Layer[] => {
  const programs = stack.filter((layer) => layer.kind === 'process' && stack.every((other) => other.on !== layer.id))
  const last = programs.at(-1)
  return last ? programs.filter((program) => systemKernel(stack, program) === systemKernel(stack, last)).toReversed() : []
}

/** The kernel whose process the last program is; undefined in a stack without programs. */
export const kernelUnderProgram = (stack: Stack): Kernel | Hypervisor | undefined => {
  const [program] = topPrograms(stack)
  return program && systemKernel(stack, program)
}

/** The kernel under the last program, where it is a guest's: one that does not stand on the hardware itself. */
export const guestKernel = (stack: Stack): Kernel | undefined => {
  const kernel = kernelUnderProgram(stack)
  return kernel?.kind === 'kernel' && below(stack, kernel)?.kind !== 'hardware' ? kernel : undefined
}

/**
 * Who begins the operation where stacks are compared: the last program; privileged instructions its kernel, because a program
 * may give none and would only be refused everywhere. Undefined where that layer cannot ask.
 */
export const comparedOrigin = (stack: Stack, operation: Operation): LayerId | undefined => {
  const asker = operation.kind === 'privileged' ? kernelUnderProgram(stack) : topPrograms(stack)[0]
  return asker && canAsk(stack, asker, operation) ? asker.id : undefined
}

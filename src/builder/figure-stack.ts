import type { FigureStack } from '../diagram/figure-stack.ts'
import { stackOf, type Draft } from '../model/builder/item.ts'
import { namesOf } from '../strings/builder-blocks.ts'
import { builderStrings } from '../strings/builder.ts'

/** The draft as the stack that figures draw. */
export const figureStackOf = (draft: Draft): FigureStack => ({ id: 'ehitatud', title: builderStrings.stackName, layers: stackOf(draft), names: namesOf(draft) })

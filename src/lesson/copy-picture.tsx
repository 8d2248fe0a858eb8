import { useState } from 'react'
import type { FigureStack } from '../diagram/figure-stack.ts'
import type { LayerId } from '../model/layers.ts'
import type { Operation } from '../model/operations.ts'
import { lessonStrings } from '../strings/lesson.ts'
import { shownStep } from './shown-step.ts'

interface CopyPictureProps {
  readonly id: string
  readonly stack: FigureStack
  readonly operation: Operation | undefined
  readonly from: LayerId | undefined
  readonly title: string
  readonly lesson: { readonly order: number; readonly title: string }
}

/** Copies the step that is seen. What draws the picture is fetched at the press. */
export function CopyPicture({ id, stack, operation, from, title, lesson }: CopyPictureProps) {
  const [said, setSaid] = useState('')
  const copy = async (): Promise<void> => {
    const step = shownStep(id)
    try {
      const { copyPicture, creditOf } = await import('./picture.ts')
      setSaid(await copyPicture({ stack, operation, from, step, title, credit: creditOf(lesson), file: `${id}-${String(step + 1)}` }))
    } catch {
      setSaid(lessonStrings.noPicture)
    }
  }
  return <span className="needs-script"><button type="button" className="copy-picture" onClick={() => { void copy() }}>{lessonStrings.copyPicture}</button> <span role="status">{said}</span></span>
}

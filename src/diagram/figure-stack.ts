// What a figure is given: a stack and the words for its layers. Never a file, never a product.
import type { Stack } from '../model/layers.ts'
import type { Names } from '../strings/forms.ts'

export interface FigureStack {
  readonly id: string
  readonly title: string
  readonly layers: Stack
  readonly names: Names
}

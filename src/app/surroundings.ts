// What a form of the course puts around its pages. Set by the entry of that form, before anything is drawn; the others carry none of it.
import type { ComponentType, ReactNode } from 'react'
import type { Page } from './page.ts'

export interface Surroundings {
  /** Below the head of every page. */
  readonly Line: ComponentType
  /** Around everything. */
  readonly Around: ComponentType<{ readonly children: ReactNode }>
  /** Called when another page is shown. */
  readonly onArrival: (page: Page) => void
}

let given: Surroundings | undefined

/** Undefined in a form that has none. */
export const surroundings = (): Surroundings | undefined => given

/** Call once, before the first page is drawn. */
export const surroundWith = (around: Surroundings): void => { given = around }

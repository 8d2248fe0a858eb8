import type { ComponentType } from 'react'
import { ComparePage } from '../compare/compare-page.tsx'
import { defaultComparison } from '../compare/choices.ts'
import { loadStacks } from '../compare/stacks.ts'
import { usePageHead } from './head.ts'
import { fixedHeads } from './heads.ts'

/** The page, once the stacks are here that it was prerendered with. */
export const comparePage = async (): Promise<ComponentType> => {
  await loadStacks(defaultComparison)
  return Compare
}

function Compare() {
  usePageHead(fixedHeads.compare)
  return <ComparePage />
}

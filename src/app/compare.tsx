import { comparable } from 'virtual:comparable'
import type { ComponentType } from 'react'
import { ComparePage } from '../compare/compare-page.tsx'
import { chosenComparison, parseCompareRequest } from '../compare/address.ts'
import { defaultComparison } from '../compare/choices.ts'
import { loadStacks } from '../compare/stacks.ts'
import { usePageHead } from './head.ts'
import { siteAddress } from '../ui/site-address.ts'
import { fixedHeads } from './heads.ts'

/**
 * The page, once the stacks are here that it was prerendered with, and those of its address: a press that came before must find the
 * comparison that it was meant for. Where those do not come, the page says so itself.
 */
export const comparePage = async (): Promise<ComponentType> => {
  const asked = import.meta.env.SSR ? undefined : loadStacks(chosenComparison(comparable, parseCompareRequest(siteAddress().search)).ids).catch(() => undefined)
  await loadStacks(defaultComparison)
  await asked
  return Compare
}

function Compare() {
  usePageHead(fixedHeads.compare)
  return <ComparePage />
}

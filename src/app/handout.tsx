import type { ReactElement } from 'react'
import { loadSheet } from '../handouts/sheet-page.tsx'
import { parseSheetAddress } from '../handouts/sheet-address.ts'
import { usePageHead } from './head.ts'
import { handoutHead } from './handout-heads.ts'

/** The page of a sheet to print; undefined where the course has none of this address. */
export const handoutPage = async (rest: string): Promise<(() => ReactElement) | undefined> => {
  const address = parseSheetAddress(rest)
  const sheet = address && await loadSheet(address)
  if (!sheet) return undefined
  const head = handoutHead(address, sheet.title)
  return function Page() {
    usePageHead(head)
    return sheet.body
  }
}

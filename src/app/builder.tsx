import { BuilderPage } from '../builder/builder-page.tsx'
import { usePageHead } from './head.ts'
import { fixedHeads } from './heads.ts'

/** The page /ehita. */
export function Builder() {
  usePageHead(fixedHeads.builder)
  return <BuilderPage />
}

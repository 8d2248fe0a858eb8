import { BuilderPage } from '../builder/builder-page.tsx'
import { usePageHead } from './head.ts'
import { fixedHeads } from './heads.ts'

export function Builder() {
  usePageHead(fixedHeads.builder)
  return <BuilderPage />
}

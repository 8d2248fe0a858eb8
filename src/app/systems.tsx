import { stacks } from 'virtual:all-systems'
import { SystemsPage } from '../system/systems-page.tsx'
import { usePageHead } from './head.ts'
import { fixedHeads } from './heads.ts'

/** The page /susteemid. */
export function Systems() {
  usePageHead(fixedHeads.systems)
  return <SystemsPage stacks={stacks} />
}

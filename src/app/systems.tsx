import { stacks } from 'virtual:all-systems'
import { SystemsPage } from '../system/systems-page.tsx'
import { usePageHead } from './head.ts'
import { systemsHead } from './heads.ts'

export function Systems() {
  usePageHead(systemsHead)
  return <SystemsPage stacks={stacks} />
}

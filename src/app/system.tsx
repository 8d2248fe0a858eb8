import type { ReactElement } from 'react'
import { systems } from 'virtual:systems'
import { SystemPage } from '../system/system-page.tsx'
import { usePageHead } from './head.ts'
import { systemHead } from './heads.ts'

/** The page of a system; undefined where the course has no such system, or none with a page of its own. */
export const systemPage = async (id: string): Promise<(() => ReactElement) | undefined> => {
  // The page wakes up for its journeys: their code comes along with it, not after it. Where it fails, the page says so.
  import('../system/journey-driver.tsx').catch(() => {})
  const entry = systems.find((system) => system.id === id)
  if (!entry) return undefined
  const { stack, sources } = await entry.load()
  const { about } = stack
  if (!about) return undefined
  const head = systemHead(entry)
  const system = { stack, sources, about }
  return function Page() {
    usePageHead(head)
    return <SystemPage system={system} />
  }
}

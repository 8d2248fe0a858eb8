import type { ReactElement } from 'react'
import { labs } from 'virtual:labs'
import { LabPage } from '../laboratory/lab-page.tsx'
import { usePageHead } from './head.ts'
import { headOfLab } from './heads.ts'

/** The page of a lab; undefined where the course has no such lab. */
export const labPage = async (id: string): Promise<(() => ReactElement) | undefined> => {
  const entry = labs.find((lab) => lab.id === id)
  if (!entry) return undefined
  const module = await entry.load()
  const head = headOfLab(entry)
  const { lab } = module
  // The assembler comes only where a program is written.
  if (lab.guest === 'program') {
    const { ProgramLabPage } = await import('../laboratory/program-lab-page.tsx')
    return function Page() {
      usePageHead(head)
      return <ProgramLabPage module={module} lab={lab} />
    }
  }
  return function Page() {
    usePageHead(head)
    return <LabPage module={module} lab={lab} />
  }
}

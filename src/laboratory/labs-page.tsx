import type { LabEntry } from '../content/lab-entry.ts'
import { Evidence } from './evidence-table.tsx'
import { labPath } from '../lesson/paths.ts'
import { labHead } from '../strings/lab-head.ts'
import { labStrings } from '../strings/lab.ts'
import { href } from '../ui/site-address.ts'
import './laboratory.css'

/** All labs, and the table of what was counted under KVM. */
export function LabsPage({ labs }: { readonly labs: readonly LabEntry[] }) {
  return (
    <div className="page labs">
      <h1>{labHead.title}</h1>
      <p>{labStrings.labsIntro}</p>
      <ul className="labs-list">
        {labs.map(({ id, title, summary, tasks }) => (
          <li key={id}>
            <h2><a href={href(labPath(id))}>{title}</a></h2>
            <p>{summary}</p>
            <p className="lab-note">{labStrings.taskCount(tasks)}</p>
          </li>
        ))}
      </ul>
      <Evidence />
    </div>
  )
}

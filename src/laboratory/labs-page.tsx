import type { LabEntry } from '../content/lab-entry.ts'
import { solvedTasks } from '../lab/solved-tasks.ts'
import { noneSolved } from '../progress/solved.ts'
import { Evidence } from './evidence-table.tsx'
import { labPath } from '../lesson/paths.ts'
import { labHead } from '../strings/lab-head.ts'
import { labStrings } from '../strings/lab.ts'
import { form, href } from '../ui/site-address.ts'
import { useStore } from '../ui/store.ts'
import './laboratory.css'

/** All labs, and the table of what was counted under KVM. */
export function LabsPage({ labs }: { readonly labs: readonly LabEntry[] }) {
  const solved = useStore(solvedTasks, noneSolved)
  return (
    <div className="page labs">
      <h1>{labHead.title}</h1>
      <p>{labStrings.labsIntro}</p>
      {!form.machine && <p className="notice">{labStrings.noMachine}</p>}
      <ul className="labs-list">
        {labs.map(({ id, title, summary, tasks }) => (
          <li key={id}>
            <h2><a href={href(labPath(id))}>{title}</a></h2>
            <p>{summary}</p>
            <p className="lab-note">{summaryOf(tasks, solved)}</p>
          </li>
        ))}
      </ul>
      <Evidence />
    </div>
  )
}

/** One text: what is the reader's own is added once the page is awake. */
const summaryOf = (tasks: readonly string[], solved: ReadonlySet<string>): string => {
  const count = tasks.filter((id) => solved.has(id)).length
  return count === 0 ? labStrings.taskCount(tasks.length) : `${labStrings.taskCount(tasks.length)} · ${labStrings.solvedCount(count, tasks.length)}`
}

import type { LabModule, ProgramLab as ProgramLabDocument } from '../content/lab-entry.ts'
import { ProgramLab } from '../lab/program/program-lab.tsx'
import type { Heading } from '../model/lesson.ts'
import { programStrings } from '../strings/lab-program.ts'
import { Prose } from '../ui/prose.tsx'
import { LabFrame, LabHeading, LabWatch } from './lab-frame.tsx'

const reference: Heading = { depth: 2, id: 'kasud', text: programStrings.reference }

/** The lab of the reader's own program. */
export function ProgramLabPage({ module, lab }: { readonly module: LabModule; readonly lab: ProgramLabDocument }) {
  return (
    <LabFrame module={module} more={[reference]}>
      <div className="lab-measured without-script">
        {lab.examples.map(({ id, title, program }) => (
          <div key={id}>
            <p>{title}</p>
            <div className="code-frame" tabIndex={0} role="group" aria-label={title}><pre lang="en">{program}</pre></div>
          </div>
        ))}
      </div>
      <ProgramLab stack={module.stack} examples={lab.examples} tasks={lab.tasks}><LabWatch watch={lab.watch} /></ProgramLab>
      <LabHeading {...reference} />
      <p>{programStrings.referenceIntro}</p>
      <div className="table-frame" tabIndex={0} role="group" aria-label={programStrings.reference}>
        <table>
          <thead><tr><th scope="col">{programStrings.name}</th><th scope="col">{programStrings.meaning}</th></tr></thead>
          <tbody>{programStrings.rows.map(([name, meaning]) => <tr key={name}><th scope="row"><Prose text={name} /></th><td><Prose text={meaning} /></td></tr>)}</tbody>
        </table>
      </div>
      <ul>{programStrings.rules.map((rule) => <li key={rule}><Prose text={rule} /></li>)}</ul>
    </LabFrame>
  )
}

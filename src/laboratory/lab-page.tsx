import type { GuestLab, LabModule } from '../content/lab-entry.ts'
import { Lab } from '../lab/lab.tsx'
import { Speed } from '../lab/speed.tsx'
import type { Heading } from '../model/lesson.ts'
import { labStrings } from '../strings/lab.ts'
import { LabFrame, LabHeading, LabWatch } from './lab-frame.tsx'
import { MeasuredOutput } from './measured-output.tsx'

const speed: Heading = { depth: 2, id: 'kiirus', text: labStrings.speed }

/** A lab: its guest in words, the machine, and the tasks that the machine checks. */
export function LabPage({ module, lab }: { readonly module: LabModule; readonly lab: GuestLab }) {
  // One lab is about how an emulator works; there the reader's own machine is measured.
  const measures = lab.guest === 'hello'
  return (
    <LabFrame module={module} more={measures ? [speed] : []}>
      <MeasuredOutput guest={lab.guest} />
      <Lab guest={lab.guest} stack={module.stack} tasks={lab.tasks}><LabWatch watch={lab.watch} /></Lab>
      {measures && <><LabHeading {...speed} /><Speed /></>}
    </LabFrame>
  )
}

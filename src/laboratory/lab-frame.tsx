import type { ReactNode } from 'react'
import type { LabModule } from '../content/lab-entry.ts'
import { Contents } from '../lesson/contents.tsx'
import { CopyFrameCode } from '../lesson/copy-frame-code.tsx'
import { embedLabPath, labsPath, lessonPath } from '../lesson/paths.ts'
import { Sources } from '../lesson/sources.tsx'
import type { Heading } from '../model/lesson.ts'
import { embedStrings } from '../strings/embed.ts'
import { labStrings } from '../strings/lab.ts'
import { Prose } from '../ui/prose.tsx'
import { form, href } from '../ui/site-address.ts'
import './laboratory.css'

export const labHeadings = {
  guest: { depth: 2, id: 'kulaline', text: labStrings.introHeading },
  machine: { depth: 2, id: 'masin', text: labStrings.machineHeading },
  watch: { depth: 2, id: 'vaata', text: labStrings.watchHeading },
  tasks: { depth: 2, id: 'ulesanded', text: labStrings.tasks },
} as const satisfies Readonly<Record<string, Heading>>

/** A heading of the page, with its address. */
export const LabHeading = ({ id, text }: Heading) => <h2 id={id}>{text}</h2>

interface LabFrameProps {
  readonly module: LabModule
  /** Headings of what stands behind the tasks. */
  readonly more: readonly Heading[]
  readonly children: ReactNode
}

/** What every lab's page has around its machine: head, contents, the guest in words, sources. */
export function LabFrame({ module: { lab, lessons, sources }, more, children }: LabFrameProps) {
  return (
    <article className="lesson lab-page">
      <header className="lesson-head">
        <p className="lesson-facts"><a href={href(labsPath)}>{labStrings.all}</a></p>
        <h1>{lab.title}</h1>
        <p className="lesson-summary">{lab.summary}</p>
        <p>{labStrings.lessons}: {lessons.map(({ slug, title }, index) => <span key={slug}>{index > 0 && ' · '}<a href={href(lessonPath(slug))}>{title}</a></span>)}</p>
      </header>
      <Contents headings={[...Object.values(labHeadings), ...more]} terms={false} sources={sources.length > 0} />
      <div className="lesson-body">
        <LabHeading {...labHeadings.guest} />
        {lab.intro.map((text) => <p key={text}><Prose text={text} /></p>)}
        <LabHeading {...labHeadings.machine} />
        {!form.machine && <p className="notice no-print">{labStrings.noMachine}{lab.guest !== 'program' && ` ${labStrings.recordedHere}`}</p>}
        {children}
      </div>
      <footer className="lesson-foot"><Sources sources={sources} /><p><CopyFrameCode path={embedLabPath(lab.id)} title={embedStrings.labFrame(lab.title)} /></p></footer>
    </article>
  )
}

/** Between the machine and the tasks: what to look at. */
export function LabWatch({ watch }: { readonly watch: readonly string[] }) {
  return (
    <>
      <LabHeading {...labHeadings.watch} />
      <ul>{watch.map((text) => <li key={text}><Prose text={text} /></li>)}</ul>
      <LabHeading {...labHeadings.tasks} />
    </>
  )
}

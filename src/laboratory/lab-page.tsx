import type { LabModule } from '../content/lab-entry.ts'
import { Lab } from '../lab/lab.tsx'
import { Speed } from '../lab/speed.tsx'
import { Contents } from '../lesson/contents.tsx'
import { CopyFrameCode } from '../lesson/copy-frame-code.tsx'
import { embedLabPath, labsPath, lessonPath } from '../lesson/paths.ts'
import { Sources } from '../lesson/sources.tsx'
import type { Heading } from '../model/lesson.ts'
import { embedStrings } from '../strings/embed.ts'
import { labStrings } from '../strings/lab.ts'
import { Prose } from '../ui/prose.tsx'
import { href } from '../ui/site-address.ts'
import { MeasuredOutput } from './measured-output.tsx'
import './laboratory.css'

const headings = {
  guest: { depth: 2, id: 'kulaline', text: labStrings.introHeading },
  machine: { depth: 2, id: 'masin', text: labStrings.machineHeading },
  watch: { depth: 2, id: 'vaata', text: labStrings.watchHeading },
  tasks: { depth: 2, id: 'ulesanded', text: labStrings.tasks },
  speed: { depth: 2, id: 'kiirus', text: labStrings.speed },
} as const satisfies Readonly<Record<string, Heading>>

/** A lab: its guest in words, the machine, and the tasks that the machine checks. */
export function LabPage({ module: { lab, stack, lessons, sources } }: { readonly module: LabModule }) {
  // One lab is about how an emulator works; there the reader's own machine is measured.
  const measures = lab.guest === 'hello'
  const heading = ({ id, text }: Heading) => <h2 id={id}>{text}</h2>
  return (
    <article className="lesson lab-page">
      <header className="lesson-head">
        <p className="lesson-facts"><a href={href(labsPath)}>{labStrings.all}</a></p>
        <h1>{lab.title}</h1>
        <p className="lesson-summary">{lab.summary}</p>
        <p>{labStrings.lessons}: {lessons.map(({ slug, title }, index) => <span key={slug}>{index > 0 && ' · '}<a href={href(lessonPath(slug))}>{title}</a></span>)}</p>
      </header>
      <Contents headings={Object.values(headings).filter(({ id }) => measures || id !== headings.speed.id)} terms={false} sources={sources.length > 0} />
      <div className="lesson-body">
        {heading(headings.guest)}
        {lab.intro.map((text) => <p key={text}><Prose text={text} /></p>)}
        {heading(headings.machine)}
        <MeasuredOutput guest={lab.guest} />
        <Lab guest={lab.guest} stack={stack} tasks={lab.tasks}>
          {heading(headings.watch)}
          <ul>{lab.watch.map((text) => <li key={text}><Prose text={text} /></li>)}</ul>
          {heading(headings.tasks)}
        </Lab>
        {measures && <>{heading(headings.speed)}<Speed /></>}
      </div>
      <footer className="lesson-foot">
        <Sources sources={sources} />
        <p><CopyFrameCode path={embedLabPath(lab.id)} title={embedStrings.labFrame(lab.title)} /></p>
      </footer>
    </article>
  )
}

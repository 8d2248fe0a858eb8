import type { ReactNode } from 'react'
import type { PlanEntry } from '../content/lesson-entry.ts'
import { lessonPath, planPath, projectorPath, worksheetPath } from '../lesson/paths.ts'
import { lessonStrings } from '../strings/lesson.ts'
import { referenceHead } from '../strings/reference-head.ts'
import { teacherStrings } from '../strings/teacher.ts'
import { href } from '../ui/site-address.ts'
import { Takeaways } from './takeaways.tsx'
import './reference.css'

/** What a teacher needs before the first class. `address` is the published site's, empty where it is not known. */
export function TeacherPage({ plans, address }: { readonly plans: readonly PlanEntry[]; readonly address: string }) {
  return (
    <div className="reference">
      <h1>{referenceHead.teacher}</h1>
      <p className="reference-intro">{teacherStrings.intro}</p>
      <nav className="teacher-contents no-print" aria-label={lessonStrings.contents}>
        <ul>{Object.entries(teacherStrings.contents).map(([id, title]) => <li key={id}><a href={`#${id}`}>{title}</a></li>)}</ul>
      </nav>
      <section aria-labelledby="tunnikavad">
        <h2 id="tunnikavad">{teacherStrings.plans}</h2>
        {plans.map(({ slug, order, title, minutes, outcomes }) => (
          <section key={slug} className="plan-entry">
            <h3><a href={href(planPath(slug))}>{title}</a></h3>
            <p className="glossary-where">{lessonStrings.number(order)}, {teacherStrings.minutes(minutes)}. {teacherStrings.outcomes}</p>
            <ul>{outcomes.map((outcome) => <li key={outcome}>{coded(outcome)}</li>)}</ul>
            <p className="plan-links no-print">
              <a className="needs-script" href={href(projectorPath(slug))} aria-label={teacherStrings.of(teacherStrings.projector, title)}>{teacherStrings.projector}</a>{' '}
              <a href={href(lessonPath(slug))} aria-label={teacherStrings.of(teacherStrings.lesson, title)}>{teacherStrings.lesson}</a>{' '}
              <a href={href(worksheetPath(slug))} aria-label={teacherStrings.of(teacherStrings.paper, title)}>{teacherStrings.paper}</a>
            </p>
          </section>
        ))}
      </section>
      <Takeaways plans={plans} />
      <section aria-labelledby="litsents">
        <h2 id="litsents">{teacherStrings.licence}</h2>
        <p>{teacherStrings.licenceText}</p>
        <blockquote className="credit">{teacherStrings.credit(address)}</blockquote>
      </section>
      <Steps id="majutus" title={teacherStrings.hosting} steps={teacherStrings.hostingSteps} />
      <Steps id="moodle" title={teacherStrings.moodle} intro={teacherStrings.moodleIntro} steps={teacherStrings.moodleSteps} />
      <Steps id="lisamine" title={teacherStrings.adding} steps={teacherStrings.addingSteps} />
      <section aria-labelledby="oppekavad">
        <h2 id="oppekavad">{teacherStrings.curricula}</h2>
        <p>{teacherStrings.curriculaIntro}</p>
        <ul>{teacherStrings.curriculaList.map((item) => <li key={item.address}><a href={item.address}>{item.text}</a></li>)}</ul>
      </section>
    </div>
  )
}

const Steps = ({ id, title, intro, steps }: { readonly id: string; readonly title: string; readonly intro?: string; readonly steps: readonly string[] }) => (
  <section aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {intro !== undefined && <p>{intro}</p>}
    <ol>{steps.map((step) => <li key={step}>{coded(step)}</li>)}</ol>
  </section>
)

/** Every second part stands between backticks. */
const coded = (text: string): ReactNode => text.split('`').map((part, index) => (index % 2 === 1 ? <code key={`${String(index)}${part}`}>{part}</code> : part))

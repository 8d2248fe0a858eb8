import type { MDXComponents, MDXContent } from 'mdx/types'
import { useMemo, type ComponentProps } from 'react'
import type { PlanEntry } from '../content/lesson-entry.ts'
import { TableFrame } from '../lesson/table-frame.tsx'
import { lessonPath, projectorPath, teacherPath, worksheetPath } from '../lesson/paths.ts'
import { lessonStrings } from '../strings/lesson.ts'
import { referenceHead } from '../strings/reference-head.ts'
import { teacherStrings } from '../strings/teacher.ts'
import { href } from '../ui/site-address.ts'
import './reference.css'

/** The plan of one lesson; a figure that it names is a link to the figure. */
export function PlanPage({ plan: { slug, order, title, minutes, figures }, Content }: { readonly plan: PlanEntry; readonly Content: MDXContent }) {
  const components = useMemo(() => componentsFor(slug, figures), [slug, figures])
  return (
    <article className="reference plan">
      <p className="reference-intro">{lessonStrings.number(order)}, {teacherStrings.minutes(minutes)}</p>
      <h1>{referenceHead.planTitle(title)}</h1>
      <p className="plan-links no-print">
        <a href={href(lessonPath(slug))}>{teacherStrings.lesson}</a> <a href={href(projectorPath(slug))}>{teacherStrings.projector}</a> <a href={href(worksheetPath(slug))}>{teacherStrings.paper}</a> <a href={href(teacherPath)}>{teacherStrings.all}</a>
      </p>
      <Content components={components} />
    </article>
  )
}

const componentsFor = (slug: string, figures: readonly string[]): MDXComponents => ({
  table: TableFrame,
  code: ({ children, ...rest }: ComponentProps<'code'>) => (typeof children === 'string' && figures.includes(children)
    ? <a href={href(`${lessonPath(slug)}#${children}`)}><code {...rest}>{children}</code></a>
    : <code {...rest}>{children}</code>),
})

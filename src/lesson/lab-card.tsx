import type { ReactElement } from 'react'
import { labHead } from '../strings/lab-head.ts'
import { href } from '../ui/site-address.ts'
import { labPath } from './paths.ts'

interface LabCardProps {
  readonly id: string
  readonly title: string
  readonly summary: string
  /** In a frame of another site: the lab itself opens beside it. */
  readonly framed?: boolean
}

/** The way to a lab; the machine itself is on the lab's own page, so that what shows the card does not grow by it. */
export const LabCard = ({ id, title, summary, framed = false }: LabCardProps): ReactElement => (
  <aside className="lab-card">
    <p><small>{labHead.lab}</small> <strong>{title}</strong></p>
    <p>{summary}</p>
    <p><a href={href(labPath(id))} {...(framed && { target: '_blank', rel: 'noopener' })}>{framed ? labHead.openInTab : labHead.open}</a></p>
  </aside>
)

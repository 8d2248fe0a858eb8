// One printed page, or a few: what it is, room for a name, and where it comes from.
import type { ReactNode } from 'react'
import { downloadStrings } from '../strings/downloads.ts'
import { handoutStrings } from '../strings/handouts.ts'
import './handouts.css'

interface SheetProps {
  /** Above the title: what kind of sheet this is. */
  readonly kind: string
  readonly title: string
  /** Absent where the sheet belongs to no lesson. */
  readonly lesson?: { readonly order: number; readonly title: string }
  /** A pupil writes on it. */
  readonly named?: boolean
  readonly children: ReactNode
}

/** A sheet of paper: its kind, title, lesson and, where `named`, lines for the pupil's name. */
export const Sheet = ({ kind, title, lesson, named = false, children }: SheetProps) => (
  <section className="sheet">
    <p className="sheet-kind">{kind}{named && <span className="sheet-name" aria-hidden="true"><span>{handoutStrings.name}</span><span>{handoutStrings.group}</span></span>}</p>
    <h2>{title}</h2>
    {children}
    <p className="sheet-credit">{lesson ? downloadStrings.credit(lesson.order, lesson.title) : downloadStrings.courseCredit}</p>
  </section>
)

// The card of a lab without anything around it. The machine itself needs room and workers, so it opens on the course's own page.
import type { ReactElement } from 'react'
import type { LabEntry } from '../../content/lab-entry.ts'
import { LabCard } from '../../lesson/lab-card.tsx'
import { labsPath } from '../../lesson/paths.ts'
import { downloadStrings } from '../../strings/downloads.ts'
import { embedStrings } from '../../strings/embed.ts'
import { handoutStrings } from '../../strings/handouts.ts'
import { EmbedFrame } from './frame.tsx'

/** The page /manus/labor/<id>/: what the lab is about, and the way to it. */
export const LabEmbed = ({ lab: { id, title, summary } }: { readonly lab: LabEntry }): ReactElement => (
  <EmbedFrame name={`labor/${id}`} title={title} frameTitle={embedStrings.labFrame(title)} search="" link={{ path: labsPath, words: handoutStrings.openLabs }} credit={downloadStrings.courseCredit}>
    <LabCard id={id} title={title} summary={summary} framed />
  </EmbedFrame>
)

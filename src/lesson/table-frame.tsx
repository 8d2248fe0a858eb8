import type { ComponentProps } from 'react'
import { lessonStrings } from '../strings/lesson.ts'

/**
 * A table of the prose. It may be wider than a phone: it scrolls within its own frame, which the keyboard can reach and which bears the table's
 * name, that of its chapter (build/mdx.ts).
 */
export const TableFrame = ({ 'aria-labelledby': heading, 'aria-label': name = lessonStrings.table, ...props }: ComponentProps<'table'>) => (
  <div className="table-frame" tabIndex={0} role="group" aria-labelledby={heading} aria-label={heading === undefined ? name : undefined}>
    <table {...props} />
  </div>
)

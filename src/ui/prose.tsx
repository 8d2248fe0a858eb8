// The little markup that questions and tasks may hold: `code` and <span lang="en">English words</span>. All else is shown as written.

import { Fragment, type ReactNode } from 'react'

const marked = /`([^`]+)`|<span lang="en">([^<]+)<\/span>/

/** Text of content files: `code` and <span lang="en"> become elements; everything else stays text. */
export const Prose = ({ text, plain }: { readonly text: string; /** Draws what is neither; absent: as it is written. */ readonly plain?: (text: string) => ReactNode }) =>
  // Splitting by two groups gives the text between, the code or undefined, the English or undefined, and again.
  <>{text.split(marked).map((part, index) => part && (index % 3 === 1 ? <code key={index}>{part}</code> : index % 3 === 2 ? <span key={index} lang="en">{part}</span> : plain ? <Fragment key={index}>{plain(part)}</Fragment> : part))}</>

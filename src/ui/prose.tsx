// The little markup that questions and tasks may hold: `code` and <span lang="en">English words</span>. All else is shown as written.

const marked = /`([^`]+)`|<span lang="en">([^<]+)<\/span>/

/** Text of content files: `code` and <span lang="en"> become elements; everything else stays text. */
export const Prose = ({ text }: { readonly text: string }) =>
  // Splitting by two groups gives the text between, the code or undefined, the English or undefined, and again.
  <>{text.split(marked).map((part, index) => part && (index % 3 === 1 ? <code key={index}>{part}</code> : index % 3 === 2 ? <span key={index} lang="en">{part}</span> : part))}</>

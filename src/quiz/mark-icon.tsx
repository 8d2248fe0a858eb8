// ✓ or ✗, drawn: fonts do not agree on these signs, and their shape must tell them apart without colour.

/** A tick or a cross. */
export const MarkIcon = ({ right }: { readonly right: boolean }) => (
  <svg className="question-mark" viewBox="0 0 16 16" aria-hidden="true"><path d={right ? 'M2 9l4 4 8-10' : 'M3 3l10 10M13 3 3 13'} /></svg>
)

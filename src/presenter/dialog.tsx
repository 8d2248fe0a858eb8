import { useEffect, useRef, type ReactElement, type ReactNode } from 'react'
import { presenterStrings } from '../strings/presenter.ts'

interface DialogProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A modal dialog of the browser's own: it keeps the focus, gives it back, and closes by Escape. */
export const Dialog = ({ title, onClose, children }: DialogProps): ReactElement => {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!dialog.current || dialog.current.open) return
    dialog.current.showModal()
    // The browser itself would go to the first button or box, which may stand at the end, and scroll there.
    heading.current?.focus()
  }, [])
  return (
    <dialog className="projector-dialog" ref={dialog} aria-label={title} onClose={onClose}>
      <h2 ref={heading} tabIndex={-1}>{title}</h2>
      {children}
      <form method="dialog"><button type="submit">{presenterStrings.close}</button></form>
    </dialog>
  )
}

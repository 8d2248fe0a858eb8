import { useCallback, useRef, type ComponentProps } from 'react'

interface ChoiceListProps extends Omit<ComponentProps<'select'>, 'ref'> {
  /** Differs wherever another choice may have come to be the chosen one without the reader's doing. */
  readonly edition: string
}

/**
 * A list of choices of which another may come to be chosen by itself. It is a new list then, and keeps the focus that it had: Orca follows a choice that
 * changes in an old one, away from where the focus is.
 */
export function ChoiceList({ edition, ...select }: ChoiceListProps) {
  const held = useRef(false)
  const attach = useCallback((list: HTMLSelectElement): (() => void) => {
    if (held.current) list.focus()
    return () => { held.current = document.activeElement === list }
  }, [])
  return <select key={edition} ref={attach} {...select} />
}

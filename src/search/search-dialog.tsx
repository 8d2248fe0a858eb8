import { useEffect, useRef, useState } from 'react'
import { searchPath } from '../lesson/paths.ts'
import { searchHead } from '../strings/search-head.ts'
import { searchStrings } from '../strings/search.ts'
import { questionSearch } from './asked-question.ts'
import { Panel } from './panel.tsx'
import type { SearchSite } from './site.ts'
import { href } from '../ui/site-address.ts'

interface SearchDialogProps {
  readonly site: SearchSite
  /** Called once it is closed; the browser has given the focus back by then. */
  readonly onClose: () => void
}

/** The search over any page. Escape, a press beside it, its button and any of its links close it. */
export function SearchDialog({ site, onClose }: SearchDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const own = useRef<HTMLAnchorElement>(null)
  const [question, setQuestion] = useState('')

  useEffect(() => {
    const { current } = dialog
    if (current?.open === false) current.showModal()
    field.current?.focus()
    // A press on the backdrop is one on the dialog itself: its frame covers the rest.
    const closeAtLinksAndBeside = ({ target }: Event): void => {
      if (target === current || (target instanceof Element && target.closest('a'))) current?.close()
    }
    current?.addEventListener('click', closeAtLinksAndBeside)
    return () => {
      current?.removeEventListener('click', closeAtLinksAndBeside)
      current?.close()
    }
  }, [field])

  return (
    <dialog className="search-dialog no-print" ref={dialog} aria-labelledby="otsing" onClose={onClose}>
      <div className="search-frame">
        <header>
          <h2 id="otsing">{searchHead.title}</h2>
          <button type="button" onClick={() => { dialog.current?.close() }}>{searchStrings.close}</button>
        </header>
        <Panel site={site} question={question} onQuestion={setQuestion} onSubmit={() => { own.current?.click() }} heading="h3" field={field} />
        {question.trim() !== '' && <p><a ref={own} href={href(searchPath) + questionSearch(question)}>{searchStrings.ownPage}</a></p>}
      </div>
    </dialog>
  )
}

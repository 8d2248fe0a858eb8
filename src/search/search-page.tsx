import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react'
import { searchHead } from '../strings/search-head.ts'
import { searchStrings } from '../strings/search.ts'
import { useStore } from '../ui/store.ts'
import { askedQuestion, showQuestion } from './asked-question.ts'
import { Panel } from './panel.tsx'
import { SlashSwitch } from './slash-switch.tsx'
import type { SearchSite } from './site.ts'

interface SearchPageProps {
  readonly site: SearchSite
  /** Lists of everything: they stand while nothing is asked, and where no script runs. */
  readonly children: ReactNode
}

/** The search as a page of its own, so that a question can be linked to. */
export function SearchPage({ site, children }: SearchPageProps) {
  const asked = useStore(askedQuestion, undefined)
  const field = useRef<HTMLInputElement>(null)
  // What was typed holds until the address asks something else.
  const [own, setOwn] = useState<{ readonly question: string; readonly visit: string | undefined }>()
  const visit = asked?.visit
  const question = own && own.visit === visit ? own.question : asked?.question ?? ''
  const ask = useCallback((next: string): void => {
    setOwn({ question: next, visit })
    showQuestion(next)
  }, [visit])
  // What was typed before the page woke up.
  const typed = useRef(false)
  useEffect(() => {
    const { current } = field
    if (!typed.current && visit === undefined && current && current.value !== '') ask(current.value)
    typed.current = true
  }, [field, ask, visit])
  return (
    <div className="page search-page">
      <h1>{searchHead.title}</h1>
      <p className="without-script">{searchStrings.withoutScript}</p>
      <Panel site={site} question={question} onQuestion={ask} onSubmit={() => { field.current?.blur() }} heading="h2" field={field} />
      {question.trim() === '' && children}
      <SlashSwitch />
    </div>
  )
}

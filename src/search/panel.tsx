import { useDeferredValue, useEffect, useId, useMemo, useRef, useState, type Ref } from 'react'
import { glossaryPath, searchPath } from '../lesson/paths.ts'
import { searchHead } from '../strings/search-head.ts'
import { searchStrings } from '../strings/search.ts'
import { Failure } from '../ui/failure.tsx'
import { Results } from './results.tsx'
import type { Answer } from './search.ts'
import type { SearchSite } from './site.ts'
import { useSearch } from './use-search.ts'
import { href } from '../ui/site-address.ts'
import './search.css'

interface PanelProps {
  readonly site: SearchSite
  readonly question: string
  readonly onQuestion: (question: string) => void
  readonly onSubmit: () => void
  readonly heading: 'h2' | 'h3'
  readonly field: Ref<HTMLInputElement>
}

/** The field and what it finds. Arrow keys step from the field through the links and back. */
export function Panel({ site, question, onQuestion, onSubmit, heading, field }: PanelProps) {
  const panel = useRef<HTMLDivElement>(null)
  const loading = useSearch(site)
  const asked = useDeferredValue(question)
  const answer = useMemo(() => (loading.kind === 'ready' ? loading.search.ask(asked) : undefined), [loading, asked])
  const id = useId()
  const message = loading.kind === 'loading' ? searchStrings.loading : answer ? messageOf(answer, asked) : ''
  const nothingAsked = asked.trim() === ''
  const announced = useSettled(nothingAsked ? '' : message)
  useEffect(() => {
    const { current } = panel
    current?.addEventListener('keydown', stepThroughLinks)
    return () => { current?.removeEventListener('keydown', stepThroughLinks) }
  }, [])
  return (
    <div className="search-panel" ref={panel}>
      <form className="search-form needs-script" role="search" action={href(searchPath)} onSubmit={(event) => { event.preventDefault(); onSubmit() }}>
        <label htmlFor={id}>{searchStrings.field}</label>
        <input
          ref={field} id={id} name="q" type="text" inputMode="search" enterKeyHint="search" autoComplete="off" autoCapitalize="none" spellCheck={false}
          value={question} aria-describedby={nothingAsked ? `${id}-hint` : undefined} onChange={({ target }) => { onQuestion(target.value) }}
        />
        <button type="submit">{searchStrings.submit}</button>
      </form>
      {nothingAsked
        ? <p className="search-count needs-script" id={`${id}-hint`}>{searchStrings.hint}</p>
        : <p className="search-count" aria-hidden="true">{message}</p>}
      <p className="visually-hidden" role="status">{announced}</p>
      {loading.kind === 'failed' && <Failure message={searchHead.failed} error={loading.error} onRetry={loading.retry} />}
      {answer?.kind === 'hits' && <Results hits={answer.hits} heading={heading} />}
      {answer?.kind === 'none' && <NothingFound nearest={answer.nearest} site={site} onQuestion={onQuestion} />}
    </div>
  )
}

const messageOf = (answer: Answer, question: string): string => {
  switch (answer.kind) {
    case 'hits': return answer.count > answer.hits.length ? searchStrings.shown(answer.count, answer.hits.length) : searchStrings.found(answer.count)
    case 'none': return searchStrings.none(shortened(question.trim()))
    case 'nothing-asked': return searchStrings.unreadable
  }
}

const longestShown = 60

/** A pasted page is not read out. By code points, so that no emoji is cut in two. */
const shortened = (question: string): string => {
  const letters = Array.from(question)
  return letters.length > longestShown ? `${letters.slice(0, longestShown).join('')}…` : question
}

/** What to try instead. */
function NothingFound({ nearest, site, onQuestion }: { readonly nearest: readonly string[] } & Pick<PanelProps, 'site' | 'onQuestion'>) {
  return (
    <div className="search-none">
      {nearest.length > 0 && (
        <p className="search-meant">{searchStrings.meant}{' '}
          {nearest.map((name) => <button key={name} type="button" onClick={() => { onQuestion(name) }}>{name}</button>)}
        </p>
      )}
      <p>{searchStrings.elsewhere}</p>
      <ul>
        <li><a href={href(glossaryPath)}>{searchStrings.glossary}</a></li>
        {site.elsewhere.map(({ path, title }) => <li key={path}><a href={href(path)}>{title}</a></li>)}
      </ul>
    </div>
  )
}

/** In milliseconds: a screen reader is told the outcome once the typing rests, not at every letter. */
const rest = 700

const useSettled = (text: string): string => {
  const [settled, setSettled] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => { setSettled(text) }, rest)
    return () => { clearTimeout(timer) }
  }, [text])
  return settled
}

const stepThroughLinks = (event: KeyboardEvent): void => {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0 || event.altKey || event.ctrlKey || event.metaKey || !(event.currentTarget instanceof HTMLElement)) return
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, a[data-hit]')]
  const at = stops.findIndex((stop) => stop === document.activeElement)
  const next = at < 0 ? undefined : stops[at + step]
  if (!next) return
  event.preventDefault()
  next.focus()
}

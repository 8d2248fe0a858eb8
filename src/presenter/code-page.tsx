import { lessons } from 'virtual:step-codes'
import { useEffect, useRef, useState, type FormEvent, type ReactElement } from 'react'
import { pupilPath } from '../lesson/paths.ts'
import { readCode } from '../model/step-code.ts'
import { codeHead } from '../strings/code-head.ts'
import { codeStrings } from '../strings/code.ts'
import { navigate } from '../ui/navigate.ts'
import { href, siteAddress } from '../ui/site-address.ts'

type Said = { readonly kind: 'no-code' | 'no-lesson' } | { readonly kind: 'nearest'; readonly path: string; readonly title: string }
type Reply = Said | { readonly kind: 'exact'; readonly path: string }

const longestCode = 12

const replyTo = (typed: string): Reply => {
  const read = readCode(typed, lessons.map(({ order, slides }) => ({ lesson: order, slides: slides.map(({ id }) => id) })))
  if (read.kind !== 'place') return read
  const lesson = lessons.find(({ order }) => order === read.place.lesson)
  const slide = lesson?.slides[read.place.slide]
  if (!lesson || !slide) return { kind: 'no-lesson' }
  const path = pupilPath(lesson.slug, slide, read.place.step)
  return read.nearest ? { kind: 'nearest', path, title: lesson.title } : { kind: 'exact', path }
}

/** The code of a form that the browser itself sent, because this page was not awake yet. */
const sentCode = (): string | null => new URLSearchParams(siteAddress().search).get('kood')

/** Where a pupil types the code that the screen shows. An exact one opens at once, any other says what is wrong with it. */
export function CodePage(): ReactElement {
  const [said, setSaid] = useState<Said>()
  const field = useRef<HTMLInputElement>(null)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const reply = replyTo(field.current?.value ?? '')
    if (reply.kind === 'exact') { navigate(reply.path); return }
    setSaid(reply)
    if (reply.kind !== 'nearest') field.current?.focus()
  }
  useEffect(() => {
    const sent = sentCode()?.slice(0, longestCode)
    if (sent === undefined || !field.current) return
    field.current.value = sent
    field.current.form?.requestSubmit()
  }, [])
  return (
    <div className="page">
      <h1>{codeHead.title}</h1>
      <p>{codeHead.description}</p>
      <form className="needs-script" onSubmit={submit}>
        <p><label htmlFor="kood">{codeStrings.label}</label> <input id="kood" ref={field} type="text" name="kood" data-wakes="" autoComplete="off" autoCapitalize="characters" spellCheck={false} maxLength={longestCode} size={8} aria-describedby="koodi-kuju" /> <button type="submit" data-wakes="">{codeStrings.open}</button></p>
        <p id="koodi-kuju">{codeStrings.hint}</p>
      </form>
      <div role="status">
        {said && <p className="notice">{said.kind === 'nearest' ? <>{codeStrings.nearest} <a href={href(said.path)}>{said.title}</a></> : said.kind === 'no-code' ? codeStrings.noCode : codeStrings.noLesson}</p>}
      </div>
      <noscript><p className="notice">{codeStrings.needsScript}</p></noscript>
    </div>
  )
}

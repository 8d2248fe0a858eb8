// One figure without anything around it, for the page of a teacher or of a course elsewhere.
import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react'
import { Figure } from '../../diagram/figure.tsx'
import { CopyPicture } from '../../lesson/copy-picture.tsx'
import { noteShownStep } from '../../lesson/shown-step.ts'
import { lessonPath } from '../../lesson/paths.ts'
import { downloadStrings } from '../../strings/downloads.ts'
import { handoutStrings } from '../../strings/handouts.ts'
import { form, fullAddress, href, showSearch, siteAddress } from '../../ui/site-address.ts'
import type { ShownFigure } from '../figures.ts'
import { embedSearch, frameCode, parseEmbedRequest, type HeightMessage } from './address.ts'
import '../handouts.css'

/** What the address says changes only by what is done here. */
const never = () => () => {}

/** The page /manus/<figure>: the figure alone, for a frame on somebody else's page. */
export function EmbedPage({ figure: { place, stack, operation, moments } }: { readonly figure: ShownFigure }) {
  const { id, title, from, lesson } = place
  const page = useRef<HTMLDivElement>(null)
  const count = Math.max(1, moments.length)
  // The prerendered page shows the first step; once awake it shows what the address asks for, until the reader moves on.
  const search = useSyncExternalStore(never, () => siteAddress().search, () => '')
  const framed = useSyncExternalStore(never, () => parent !== window, () => true)
  const asked = parseEmbedRequest(search, count)
  const [chosen, setChosen] = useState<number>()
  const step = chosen ?? asked.step
  const moved = chosen === undefined && asked.moved

  // For this page alone: the reader's own choice of theme is kept elsewhere and stays.
  useLayoutEffect(() => {
    if (asked.theme) document.documentElement.dataset['theme'] = asked.theme
  }, [asked.theme])
  useEffect(() => { noteShownStep(id, step) }, [id, step])
  useEffect(() => {
    if (!page.current || parent === window) return undefined
    const told = new ResizeObserver(([entry]) => {
      const message: HeightMessage = { type: 'vahekiht:height', figure: id, height: Math.ceil(entry?.borderBoxSize[0]?.blockSize ?? 0) }
      // Whoever frames the figure may know how high it is: that is no secret.
      parent.postMessage(message, '*')
    })
    told.observe(page.current)
    return () => { told.disconnect() }
  }, [id])

  const goTo = (next: number): void => {
    setChosen(next)
    showSearch(embedSearch(siteAddress().search, next))
  }
  return (
    <div className="embed" ref={page}>
      <h1 className="visually-hidden">{title}</h1>
      {moved && <p className="embed-note" role="status">{handoutStrings.stepMoved(step + 1, count)}</p>}
      <Figure id={id} stack={stack} operation={operation} from={from} title={title} step={step} onStep={goTo} />
      <p className="embed-credit"><a href={href(lessonPath(lesson.slug))} target="_blank" rel="noopener">{handoutStrings.openLesson}</a> {downloadStrings.credit(lesson.order, lesson.title)} <CopyPicture id={id} stack={stack} operation={operation} from={from} title={title} lesson={lesson} /></p>
      {!framed && form.files && <FrameCode title={title} step={step} />}
    </div>
  )
}

/** Only where the page is opened by itself: inside a frame it has been pasted already. */
const FrameCode = ({ title, step }: { readonly title: string; readonly step: number }) => {
  const [said, setSaid] = useState('')
  const code = frameCode(fullAddress(embedSearch('', step)), handoutStrings.frameTitle(title))
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(code)
      setSaid(handoutStrings.copied)
    } catch {
      setSaid(handoutStrings.notCopied)
    }
  }
  return (
    <section className="embed-code no-print" aria-labelledby="manustamine">
      <h2 id="manustamine">{handoutStrings.embed}</h2>
      <p>{handoutStrings.embedHow}</p>
      <label>{handoutStrings.embedCode} <textarea readOnly rows={4} value={code} spellCheck={false} /></label>
      <p><button type="button" onClick={() => { void copy() }}>{handoutStrings.copy}</button> <span role="status">{said}</span></p>
      <p>{handoutStrings.embedOptions}</p>
    </section>
  )
}

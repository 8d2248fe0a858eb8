// What stands around everything that is shown in another site's frame: nothing but a line that says where it is from.
import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore, type ReactElement, type ReactNode } from 'react'
import { frameCode } from '../../lesson/frame-code.ts'
import { embedStrings } from '../../strings/embed.ts'
import { handoutStrings } from '../../strings/handouts.ts'
import { form, fullAddress, href, siteAddress } from '../../ui/site-address.ts'
import { embedTheme, type HeightMessage } from './address.ts'
import '../handouts.css'

/** What the address says changes only by what is done here. */
const never = () => () => {}

/** The address's search part; empty in the prerendered page. */
export const useSearch = (): string => useSyncExternalStore(never, () => siteAddress().search, () => '')

interface EmbedFrameProps {
  /** What follows /manus/ in its address. */
  readonly name: string
  readonly title: string
  /** What a frame with this is called. */
  readonly frameTitle: string
  /** The search part that names just what is seen. */
  readonly search: string
  readonly link: { readonly path: string; readonly words: string }
  readonly credit: ReactNode
  readonly children: ReactNode
}

/** Theme by address, height told to the page around; opened by itself, it gives the code to paste. */
export function EmbedFrame({ name, title, frameTitle, search, link, credit, children }: EmbedFrameProps): ReactElement {
  const page = useRef<HTMLDivElement>(null)
  const theme = embedTheme(useSearch())
  const framed = useSyncExternalStore(never, () => parent !== window, () => true)
  // For this page alone: the reader's own choice of theme is kept elsewhere and stays.
  useLayoutEffect(() => {
    if (theme) document.documentElement.dataset['theme'] = theme
  }, [theme])
  useEffect(() => {
    if (!page.current || parent === window) return undefined
    const told = new ResizeObserver(([entry]) => {
      const message: HeightMessage = { type: 'vahekiht:height', figure: name, height: Math.ceil(entry?.borderBoxSize[0]?.blockSize ?? 0) }
      // Whoever frames the page may know how high it is: that is no secret.
      parent.postMessage(message, '*')
    })
    told.observe(page.current)
    return () => { told.disconnect() }
  }, [name])
  return (
    <div className="embed" ref={page}>
      <h1 className="visually-hidden">{title}</h1>
      {children}
      <p className="embed-credit"><a href={href(link.path)} target="_blank" rel="noopener">{link.words}</a> {credit}</p>
      {!framed && form.files && <FrameCode title={frameTitle} search={search} />}
    </div>
  )
}

/** Only where the page is opened by itself: inside a frame it has been pasted already. */
const FrameCode = ({ title, search }: { readonly title: string; readonly search: string }) => {
  const [said, setSaid] = useState('')
  const code = frameCode(fullAddress(search), title)
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(code)
      setSaid(embedStrings.copied)
    } catch {
      setSaid(handoutStrings.notCopied)
    }
  }
  return (
    <section className="embed-code no-print" aria-labelledby="manustamine">
      <h2 id="manustamine">{handoutStrings.embed}</h2>
      <p>{handoutStrings.embedHow}</p>
      <label>{handoutStrings.embedCode} <textarea readOnly rows={4} value={code} spellCheck={false} /></label>
      <p><button type="button" onClick={() => { void copy() }}>{embedStrings.copy}</button> <span role="status">{said}</span></p>
      <p>{handoutStrings.embedOptions}</p>
    </section>
  )
}

import { lazy, memo, Suspense, useEffect, useId, useMemo, useState, type ComponentType, type ReactNode } from 'react'
import { replayPresses } from './early-presses.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { Failure } from './failure.tsx'
import type { Part } from './part.ts'
import { untilNeeded } from './sleep.ts'
import { useHydrated } from './use-hydrated.ts'

/** What the window hears when a part could not be loaded, each time. */
export const partFailed = 'vahekiht:osa-puudub'

interface IslandOptions {
  /** What could not be loaded or drawn, as a sentence for the reader. */
  readonly failure: string
  /** Stands while the part loads where there is no prerendered HTML. */
  readonly placeholder?: ReactNode
  /** When the part wakes. `near`: see `untilNeeded`. `never`: nothing in it answers to the reader, so its HTML is all that is needed. */
  readonly wakes?: 'near' | 'at once' | 'never' | (() => 'near' | 'at once')
}

/**
 * A part of the page that sleeps. Its prerendered HTML stands, readable and complete, until it is needed; only then are
 * its code and data loaded and hydrated. Where loading or drawing fails, the HTML stays and a notice offers another try.
 * After a client-side navigation there is no HTML to keep, and the part loads at once.
 *
 * React throws away the HTML of a sleeping part when its props, or any context above it, change. So props of islands must not
 * change, and what changes on a page lives in stores, not in contexts.
 */
export function island<Props extends object>(source: Part<Props>, { failure, placeholder, wakes = 'near' }: IslandOptions): ComponentType<Props> {
  function Island(props: Props) {
    // True on the first render of a prerendered page only.
    const prerendered = !useHydrated()
    const id = useId()
    const [lastGood] = useState<LastGood>(() => ({ html: undefined }))
    const [retry, setRetry] = useState<{ press: () => void }>()

    const [Inner] = useState(() => source.now(props) ?? lazy(async () => {
      if (prerendered && !import.meta.env.SSR) {
        const frame = document.getElementById(id)
        lastGood.html = frame?.innerHTML
        const when = typeof wakes === 'function' ? wakes() : wakes
        if (frame && when === 'near') await untilNeeded(frame)
        if (when === 'never') await new Promise(() => {})
      }
      for (;;) {
        try {
          const component = await source.load(props)
          setRetry(undefined)
          return { default: component }
        } catch (error) {
          if (import.meta.env.SSR) throw error
          dispatchEvent(new Event(partFailed))
          await new Promise<void>((resolve) => { setRetry({ press: resolve }) })
        }
      }
    }))

    const content = useMemo(() => (
      <ErrorBoundary failure={failure} lastGood={lastGood}>
        <Suspense fallback={placeholder}>
          <Inner {...props} />
          <Arrival id={id} />
        </Suspense>
      </ErrorBoundary>
    ), [Inner, props, id, lastGood])

    return (
      <div className="island" data-island="" id={id}>
        {content}
        {retry && <Failure message={failure} onRetry={retry.press} />}
      </div>
    )
  }
  return memo(Island)
}

/** What an island was before it woke: changing it draws nothing. */
interface LastGood { html: string | undefined }

/** Draws nothing; its effect runs once the part beside it has been hydrated. */
function Arrival({ id }: { id: string }) {
  useEffect(() => {
    const frame = document.getElementById(id)
    if (frame) void replayPresses(frame)
  }, [id])
  return null
}

import { lazy, memo, Suspense, useCallback, useEffect, useMemo, useState, type ComponentType, type ReactNode } from 'react'
import { replayPresses } from './early-presses.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { Failure } from './failure.tsx'
import { createLastGood, type LastGood } from './last-good.ts'
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
  /** The heading of a part that is the whole page: where nothing had been drawn of it, its failure must not leave the page without one. */
  readonly heading?: string
  /** When the part wakes. `near`: see `untilNeeded`. `never`: nothing in it answers to the reader, so its HTML is all that is needed. */
  readonly wakes?: 'near' | 'at once' | 'never' | (() => 'near' | 'at once' | 'never')
}

/**
 * A part of the page that sleeps. Its prerendered HTML stands, readable and complete, until it is needed; only then are
 * its code and data loaded and hydrated. Where loading or drawing fails, what stood last stays and a notice offers another try.
 * After a client-side navigation there is no HTML to keep, and the part loads at once.
 *
 * React throws away the HTML of a sleeping part when its props, or any context above it, change. So props of islands must not
 * change, and what changes on a page lives in stores, not in contexts.
 */
export function island<Props extends object>(source: Part<Props>, { failure, placeholder, heading, wakes = 'near' }: IslandOptions): ComponentType<Props> {
  function Island(props: Props) {
    // True on the first render of a prerendered page only.
    const prerendered = !useHydrated()
    // It knows the frame by a reference, not by an id: ids that React makes up do not pack, and a lesson has twenty islands.
    const [lastGood] = useState(createLastGood)
    const standsIn = useCallback((frame: Element | null) => { lastGood.standsIn(frame) }, [lastGood])
    const [unloaded, setUnloaded] = useState<Unloaded>()

    const [Inner] = useState(() => source.now(props) ?? lazy(async () => {
      if (prerendered && !import.meta.env.SSR) {
        // React leaves what is within for later: the frame itself stands by now.
        const frame = lastGood.frame()
        lastGood.isPrerendered()
        const when = typeof wakes === 'function' ? wakes() : wakes
        if (frame && when === 'near') await untilNeeded(frame)
        if (when === 'never') await new Promise(() => {})
      }
      for (;;) {
        try {
          const component = await source.load(props)
          setUnloaded(undefined)
          return { default: component }
        } catch (error) {
          if (import.meta.env.SSR) throw error
          dispatchEvent(new Event(partFailed))
          await new Promise<void>((retry) => { setUnloaded({ error, retry }) })
        }
      }
    }))

    const content = useMemo(() => (
      <ErrorBoundary renderFallback={(error, retry) => <Remains lastGood={lastGood} heading={heading} failure={failure} error={error} onRetry={retry} />}>
        <Suspense fallback={placeholder}>
          <Inner {...props} />
          <Arrival lastGood={lastGood} />
        </Suspense>
      </ErrorBoundary>
    ), [Inner, props, lastGood])

    return (
      <div className="island" data-island="" ref={standsIn}>
        {content}
        {unloaded && <Failure message={failure} error={unloaded.error} onRetry={unloaded.retry} />}
      </div>
    )
  }
  return memo(Island)
}

/** The part's code or data did not come. */
interface Unloaded { readonly error: unknown; readonly retry: () => void }

interface RemainsProps {
  readonly lastGood: LastGood
  readonly heading: string | undefined
  readonly failure: string
  readonly error: unknown
  readonly onRetry: () => void
}

/** In place of a part whose code has failed: what the reader last saw of it, and the notice. */
function Remains({ lastGood, heading, failure, error, onRetry }: RemainsProps) {
  // React has not yet taken away what had been drawn.
  const [html] = useState(lastGood.keep)
  return (
    <>
      {html === undefined ? heading !== undefined && <h1>{heading}</h1> : <div dangerouslySetInnerHTML={{ __html: html }} />}
      <Failure message={failure} error={error} onRetry={onRetry} />
    </>
  )
}

/** Draws nothing; its effect runs once the part beside it has been hydrated. */
function Arrival({ lastGood }: { readonly lastGood: LastGood }) {
  useEffect(() => {
    lastGood.isDrawn()
    const frame = lastGood.frame()
    if (frame) void replayPresses(frame)
  }, [lastGood])
  return null
}

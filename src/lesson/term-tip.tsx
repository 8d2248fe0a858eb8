import { useEffect, useRef, useState, type RefObject } from 'react'
import type { Term } from '../model/lesson.ts'

interface TermTipProps {
  readonly terms: readonly Term[]
  /** The element whose terms (`a[data-term]`) are explained. */
  readonly within: RefObject<HTMLElement | null>
}

/** In milliseconds: time to move the pointer from a word to its explanation. */
const patience = 250

/**
 * Shows a term's definition beside the word: while it is pointed at or focused, and at the first tap of a finger (the second
 * follows the link). Escape puts it away. For assistive technology each word is described by its definition at the lesson's
 * end, so this one is for the eye alone.
 */
export function TermTip({ terms, within }: TermTipProps) {
  const tip = useRef<HTMLDivElement>(null)
  const [word, setWord] = useState<HTMLElement>()
  const term = terms.find(({ id }) => id === word?.dataset['term'])

  useEffect(() => {
    const { current: article } = within
    return article ? explain(article, tip, setWord) : undefined
  }, [within])

  useEffect(() => {
    const { current: box } = tip
    if (!word || !box || !within.current) return undefined
    placeBeside(box, word)
    // What is passed by on the way to a word gets its height only then (lesson.css), and moves the word.
    const observer = new ResizeObserver(() => { placeBeside(box, word) })
    observer.observe(within.current)
    return () => { observer.disconnect() }
  }, [word, within])

  return <div className="term-tip" ref={tip} aria-hidden="true" hidden={!term}>{term?.definition}</div>
}

/** Follows the reader's pointer, focus and keys. Returns the way to stop. */
const explain = (article: HTMLElement, tip: RefObject<HTMLElement | null>, show: (word: HTMLElement | undefined) => void): (() => void) => {
  let shown: HTMLElement | undefined
  let leaving: ReturnType<typeof setTimeout> | undefined
  let finger = false
  // Put away by Escape while it was pointed at. Browsers report the pointer anew when the page moves under it: that must not bring it back.
  let putAway: HTMLElement | undefined
  const set = (word?: HTMLElement): void => {
    clearTimeout(leaving)
    if (word !== shown) show(shown = word)
  }
  const wordAt = (target: EventTarget | null): HTMLElement | undefined =>
    (target instanceof Element ? target.closest<HTMLElement>('a[data-term]') : null) ?? undefined

  const stop = new AbortController()
  const { signal } = stop
  article.addEventListener('pointerover', ({ target, pointerType }) => {
    const word = wordAt(target)
    if (pointerType === 'touch') return
    if (word !== putAway) putAway = undefined
    if (word) {
      if (word !== putAway) set(word)
    } else {
      clearTimeout(leaving)
      if (shown && !(target instanceof Node && tip.current?.contains(target))) leaving = setTimeout(set, patience)
    }
  }, { signal })
  article.addEventListener('pointerleave', ({ pointerType }) => {
    putAway = undefined
    clearTimeout(leaving)
    if (shown && pointerType !== 'touch') leaving = setTimeout(set, patience)
  }, { signal })
  article.addEventListener('pointerdown', ({ target, pointerType }) => {
    finger = pointerType === 'touch'
    if (shown && wordAt(target) !== shown) set(undefined)
  }, { signal })
  article.addEventListener('focusin', ({ target }) => { if (!finger) set(wordAt(target)) }, { signal })
  article.addEventListener('focusout', () => { if (!finger) set(undefined) }, { signal })
  article.addEventListener('click', (event) => {
    const word = wordAt(event.target)
    if (!word || !finger || word === shown) return
    event.preventDefault()
    set(word)
  }, { signal })
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return
    putAway = shown
    set(undefined)
  }, { signal })
  // What the reader already points at has woken the page up.
  set(article.querySelector<HTMLElement>('a[data-term]:is(:hover, :focus-visible)') ?? undefined)
  return () => {
    clearTimeout(leaving)
    stop.abort()
  }
}

/** Below the word, within the article; above it where the window ends and there is more room. A word may stand on two lines: both stay clear. */
const placeBeside = (tip: HTMLElement, word: HTMLElement): void => {
  const around = (tip.offsetParent ?? document.body).getBoundingClientRect()
  const lines = [...word.getClientRects()]
  const first = lines.at(0) ?? word.getBoundingClientRect()
  const last = lines.at(-1) ?? first
  const below = innerHeight - last.bottom
  const isBelow = tip.offsetHeight + 8 < below || below > first.top
  const beside = isBelow ? last : first
  const top = isBelow ? last.bottom + 6 : first.top - tip.offsetHeight - 6
  const left = Math.max(around.left, Math.min(beside.left, around.right - tip.offsetWidth))
  // Through the object model, which the policy allows; markup may hold no style attribute.
  tip.style.setProperty('top', `${String(top - around.top)}px`)
  tip.style.setProperty('left', `${String(left - around.left)}px`)
}

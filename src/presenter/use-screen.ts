// What a projector's screen needs of the browser: awake, full, without an idle cursor. Each works where the browser allows it.
import { useEffect, type RefObject } from 'react'

/** Keeps the screen from going to sleep while the page is seen. */
export const useAwakeScreen = (): void => {
  useEffect(() => {
    if (!('wakeLock' in navigator)) return undefined
    let lock: WakeLockSentinel | undefined
    let over = false
    const ask = async (): Promise<void> => {
      if (document.visibilityState !== 'visible') return
      try {
        const given = await navigator.wakeLock.request('screen')
        if (over) await given.release()
        else lock = given
      } catch {
        // A low battery or a rule of the school forbids it: then the screen sleeps as it always does.
      }
    }
    const again = (): void => { void ask() }
    document.addEventListener('visibilitychange', again)
    void ask()
    return () => {
      over = true
      document.removeEventListener('visibilitychange', again)
      void lock?.release()
    }
  }, [])
}

/** In milliseconds without a movement of the mouse. */
const idle = 2500

/** Marks the element `data-idle` while nothing moves, so that the stylesheet may hide cursor and buttons. */
export const useIdle = (element: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const stir = (): void => {
      clearTimeout(timer)
      element.current?.removeAttribute('data-idle')
      timer = setTimeout(() => { element.current?.setAttribute('data-idle', '') }, idle)
    }
    const kinds = ['pointermove', 'pointerdown', 'focusin', 'keydown'] as const
    for (const kind of kinds) addEventListener(kind, stir)
    stir()
    return () => {
      clearTimeout(timer)
      for (const kind of kinds) removeEventListener(kind, stir)
    }
  }, [element])
}

/** Fills the screen, or gives it back. */
export const toggleFullScreen = (): void => {
  // A phone may offer none; and a press that was kept until the page woke up is no gesture any more.
  if (!document.fullscreenEnabled || !navigator.userActivation.isActive) return
  const change = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()
  change.catch(() => {})
}

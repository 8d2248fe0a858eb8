// When the page has come whole and the browser has nothing better to do.

/** Does the work once the page has loaded and the browser is idle, at the latest ten seconds after loading. */
export const whenIdle = (work: () => void): void => {
  const soon = (): void => { if ('requestIdleCallback' in globalThis) requestIdleCallback(() => { work() }, { timeout: 10_000 }); else setTimeout(work, 2000) }
  if (document.readyState === 'complete') soon()
  else addEventListener('load', soon, { once: true })
}

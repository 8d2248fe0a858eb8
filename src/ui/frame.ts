// After the browser has drawn: what need not be there for the next frame should not hold it up.

/** A window that is not drawn, or a frame out of sight on another site's page, is not waited for longer. */
const patience = 100

/** Resolves once the next frame has been drawn, at once where the window is hidden. */
export const drawn = async (): Promise<void> => {
  if (document.hidden) return undefined
  return new Promise((resolve) => {
    // A timer set within a frame runs after it.
    requestAnimationFrame(() => { setTimeout(resolve) })
    setTimeout(resolve, patience)
  })
}

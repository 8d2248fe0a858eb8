// Stands inline in <head>: what must be true before the first paint, or before any other script has come.
// The build puts it into every page and its hash into the policy. Keep it small and free of imports.
try {
  const theme = localStorage.getItem('vahekiht:teema')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme
} catch {}
// Presses on parts of the page that have not woken up yet; src/ui/early-presses.ts replays them.
const early = window.earlyPresses = { queue: /** @type {HTMLElement[]} */ ([]), awake: new WeakSet() }
addEventListener('click', ({ isTrusted, target }) => {
  const button = isTrusted && target instanceof Element && target.closest('button')
  const island = button && button.closest('[data-island]')
  if (island && !early.awake.has(island)) early.queue.push(button)
}, true)

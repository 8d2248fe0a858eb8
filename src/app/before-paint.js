// Stands inline in <head>: what must be true before the first paint, or before any other script has come.
// The build puts it into every page and its hash into the policy. Keep it small and free of imports.
try {
  const theme = localStorage.getItem('vahekiht:teema')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme
} catch {}
// A reload goes back to its height, an address with a place to its place: then nothing is left for later (whole.ts).
if (location.hash || location.search || performance.navigation.type) document.documentElement.dataset['whole'] = ''
// Presses on parts of the page that have not woken up yet. They are kept from React, which would answer some of them while it
// wakes the part; src/ui/early-presses.ts replays each of them once. So are plain presses on links marked `data-waits`: until the part
// has followed the page's address, they lead elsewhere.
const early = window.earlyPresses = { queue: /** @type {HTMLElement[]} */ ([]), awake: new WeakSet(), touched: false }
// A page that wakes up must not move under a finger that is down already.
addEventListener('pointerdown', () => { if (window.earlyPresses) window.earlyPresses.touched = true }, { capture: true, once: true })
addEventListener('click', (event) => {
  const { isTrusted, target, ctrlKey, metaKey, shiftKey } = event
  const plain = !ctrlKey && !metaKey && !shiftKey
  const button = isTrusted && target instanceof Element && (target.closest('button') ?? (plain && target.closest('a[data-waits]')))
  const island = button && !button.closest('[data-awake]') && button.closest('[data-island]')
  if (!island || early.awake.has(island)) return
  early.queue.push(button)
  if (button.matches('a')) event.preventDefault()
  event.stopImmediatePropagation()
}, true)

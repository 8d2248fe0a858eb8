// Stands inline in <head>: what must be true before the first paint, or before any other script has come.
// The build puts it into every page and its hash into the policy. Keep it small and free of imports.
try {
  const theme = localStorage.getItem('vahekiht:teema')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme
} catch {}
// A reload goes back to its height, an address with a place to its place: then nothing is left for later (whole.ts).
if (location.hash || location.search || performance.navigation.type) document.documentElement.dataset['whole'] = ''
// Presses on parts of the page that have not woken up yet. They are kept from React, which would answer some of them while it
// wakes the part; src/ui/early-presses.ts replays each of them once, if no stepper has answered it (entry-early-steps.ts). So are plain presses on
// links marked `data-waits`: until the part has followed the page's address, they lead elsewhere.
/** @type {import('../ui/early-presses.ts').EarlyPresses} */
const early = window.earlyPresses = { queue: [], awake: new WeakSet(), touched: false, step: () => false }
// A page that wakes up must not move under a finger that is down already.
addEventListener('pointerdown', () => { early.touched = true }, { capture: true, once: true })
addEventListener('click', (event) => {
  const { isTrusted, target, ctrlKey, metaKey, shiftKey } = event
  const plain = !ctrlKey && !metaKey && !shiftKey
  const button = target instanceof Element && (target.closest('button') ?? (plain && target.closest('a[data-waits]')))
  const island = button && !button.closest('[data-awake]') && button.closest('[data-island]')
  if (!island || early.awake.has(island)) return
  if (!early.step(button)) {
    // Programs that press for their owner, by voice or by keys, are not trusted; what they press is left to React.
    if (!isTrusted) return
    early.queue.push(button)
    if (button.matches('a')) event.preventDefault()
  }
  event.stopImmediatePropagation()
}, true)

// Listens to a page's console from before its first script. Text and not a function: the browser gets it as it stands here.

/**
 * A script that keeps what the console, or the policy, complains of in `window.heardComplaints`. It takes the service worker from the page as well:
 * each test begins with a browser that keeps nothing.
 */
export const listenerScript = `{
  const heard = window.heardComplaints = []
  for (const kind of ['error', 'warn']) {
    const tell = console[kind]
    console[kind] = (...words) => { heard.push(words.map(String).join(' ')); tell.apply(console, words) }
  }
  addEventListener('error', (event) => { heard.push(event.message || 'not loaded: ' + event.target.outerHTML) }, true)
  addEventListener('unhandledrejection', (event) => { heard.push('rejected: ' + String(event.reason)) })
  document.addEventListener('securitypolicyviolation', (event) => { heard.push('policy: ' + event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample) })
  delete Navigator.prototype.serviceWorker
}`

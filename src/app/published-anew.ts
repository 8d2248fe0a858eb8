// A page that is open while the site is published anew may ask for chunks that the host no longer has. Only a fresh page helps.

/** Where it is remembered, for this tab, that a reload was tried for this build: a second one would help no more than the first. */
const key = 'vahekiht:uuesti'

/** Reloads the page if the host, or what the browser keeps, now has another build of it. Once for each build; else the page says what to do. */
export const reloadIfPublishedAnew = async (): Promise<void> => {
  const script = document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.getAttribute('src')
  try {
    if (!script || sessionStorage.getItem(key) === script) return
    const fresh = await fetch(location.href, { cache: 'no-cache' })
    if (!/html/.test(fresh.headers.get('content-type') ?? '') || (await fresh.text()).includes(script)) return
    sessionStorage.setItem(key, script)
    location.reload()
  } catch {
    // No network, or no storage to remember it by: then nothing keeps it from going round and round.
  }
}

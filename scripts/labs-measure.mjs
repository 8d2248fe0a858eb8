// `node scripts/labs-measure.mjs [firstByte] [responses] [memory]`: how fast a lab answers and what it leaves in memory, on this machine, in the
// built site. Nothing is gated here: times belong to a machine. What is gated by count is in tests/e2e (labs.spec, pages.spec).
import './node-version.mjs'
import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { at, framesOf, load, openSite, watchResponses } from './measuring.mjs'

const { address, browser, close } = await openSite()
const context = await browser.newContext()

/** A lab's page, awake. */
const open = async (/** @type {string} */ lab) => {
  const page = await context.newPage()
  await page.goto(`${address}labor/${lab}/`)
  const button = page.getByRole('button', { name: 'Käivita', exact: true })
  await button.scrollIntoViewIfNeeded()
  await page.waitForLoadState('networkidle')
  return { page, button }
}

/** From the click until the terminal holds a byte; every file is in the browser's cache, the machine is compiled anew. */
const firstByte = async () => {
  const times = []
  for (let round = -1; round < 15; round += 1) {
    const { page, button } = await open('tere')
    await page.evaluate(() => {
      addEventListener('click', (event) => {
        const began = event.timeStamp
        const watcher = new MutationObserver(() => {
          if ((document.querySelector('.lab-terminal pre')?.textContent ?? '') === '') return
          watcher.disconnect()
          document.documentElement.dataset['first'] = String(performance.now() - began)
        })
        watcher.observe(document.body, { subtree: true, childList: true, characterData: true })
      }, { capture: true, once: true })
    })
    await button.click()
    await page.locator('html[data-first]').waitFor({ state: 'attached' })
    const time = Number(await page.evaluate(() => document.documentElement.dataset['first']))
    if (round >= 0) times.push(time)
    await page.close()
  }
  console.log(`first serial byte after the click, from cache: median ${at(times, 0.5)} ms, worst of ${times.length} ${at(times, 1)} ms (load ${load()})`)
}

/** Keys, clicks and the wheel while a guest runs that never ends; then keys in the replay of what it did. */
const responses = async () => {
  const { page, button } = await open('oma')
  const durations = await watchResponses(page)
  const running = page.getByRole('status').filter({ hasText: 'Külaline töötab.' })
  const editor = page.getByRole('textbox', { name: 'Sinu programm' })
  await editor.fill('mov al, "x"\nveel: out dx, al\njmp veel\n; ')
  await button.click()
  await running.waitFor()
  await durations(0)
  const report = (/** @type {string} */ what, /** @type {readonly number[]} */ all) => { console.log(`${what}: 95th percentile ${at(all, 0.95)} ms, worst ${at(all, 1)} ms of ${all.length} (load ${load()})`) }

  await editor.focus()
  let inputs = 0
  for (let round = 0; round < 150; round += 1) {
    await page.keyboard.press(round % 10 === 9 ? 'Backspace' : 'a')
    inputs += 1
    if (round % 15 === 0) {
      await page.getByRole('checkbox', { name: 'JIT sees' }).click()
      await editor.focus()
      inputs += 1
    }
  }
  report('keys and clicks while a guest runs', await durations(inputs))
  // The browser tells of no wheel, so what is seen is counted: the time from one frame to the next.
  await page.mouse.move(640, 400)
  const scrolled = await framesOf(page, async () => {
    for (let turn = 0; turn < 60; turn += 1) await page.mouse.wheel(0, turn % 20 < 10 ? 120 : -120)
  })
  report('frames while the wheel turns and a guest runs', scrolled)
  if (await running.count() !== 1) throw new Error('the guest stopped before the end')

  await page.getByRole('button', { name: 'Peata', exact: true }).click()
  await page.getByRole('slider').waitFor()
  await page.getByRole('slider').focus()
  await durations(0)
  for (let step = 0; step < 60; step += 1) await page.keyboard.press('ArrowRight')
  report('keys in the replay', await durations(60))
  await page.close()
}

/** Memory of this browser's processes that show pages and is theirs alone, in MB; NaN where /proc does not tell. */
const resident = async () => {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  return processInfo.filter(({ type }) => type === 'renderer').reduce((sum, { id }) => {
    try {
      return sum + Number(/RssAnon:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? NaN) / 1024
    } catch {
      return NaN
    }
  }, 0)
}

/** Thirty runs on one page: what the page holds after a forced collection, and what its process holds. */
const memory = async () => {
  const { page, button } = await open('mmio')
  const client = await context.newCDPSession(page)
  await client.send('Performance.enable')
  await client.send('HeapProfiler.enable')
  const sample = async (/** @type {number} */ runs) => {
    await client.send('HeapProfiler.collectGarbage')
    await client.send('HeapProfiler.collectGarbage')
    await page.evaluate(() => new Promise((done) => { setTimeout(done, 1500) }))
    const { metrics } = await client.send('Performance.getMetrics')
    const value = (/** @type {string} */ name) => metrics.find((metric) => metric.name === name)?.value ?? NaN
    const one = { runs, heap: value('JSHeapUsedSize') / 1e6, nodes: value('Nodes'), listeners: value('JSEventListeners'), workers: page.workers().length, resident: await resident() }
    console.log(`after ${runs} runs: heap ${one.heap.toFixed(2)} MB, ${one.nodes} nodes, ${one.listeners} listeners, ${one.workers} workers, processes of pages ${one.resident.toFixed(0)} MB`)
    return one
  }
  const cold = await sample(0)
  let warm = cold
  let last = cold
  for (let runs = 1; runs <= 30; runs += 1) {
    await button.click()
    await page.getByRole('slider').waitFor()
    await page.getByRole('button', { name: 'Lähtesta' }).click()
    await page.getByRole('slider').waitFor({ state: 'detached' })
    if ([1, 3, 10, 20, 30].includes(runs)) last = await sample(runs)
    if (runs === 3) warm = last
  }
  const ratio = (/** @type {'heap' | 'resident'} */ of) => `${(last[of] / cold[of]).toFixed(2)} of cold, ${(last[of] / warm[of]).toFixed(2)} of after three`
  console.log(`30 runs: heap ${ratio('heap')}; processes of pages ${ratio('resident')}`)
  await page.close()
}

console.log(`Chromium ${browser.version()}, ${cpus().length} × ${cpus()[0]?.model ?? ''}, Node ${process.version}`)
const measures = { firstByte, responses, memory }
for (const [name, measure] of Object.entries(measures)) if (process.argv.length < 3 || process.argv.includes(name)) await measure()
await close()

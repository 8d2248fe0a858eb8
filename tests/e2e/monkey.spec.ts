// Random walks over the whole course. Seeds are fixed; a walk that fails is walked alone with VAHEKIHT_WALK=<its number>. On a machine of two
// cores a walk takes about half a second, so CI walks what fits into two minutes; VAHEKIHT_WALKS=1000 walks a thousand.
import { expect, pagePaths, shellAwake, test } from './support.ts'
import { asking, focusComesOut, walk, type Walk } from './monkey.ts'

/** Few are enough while developing. */
const count = Number(process.env['VAHEKIHT_WALKS'] ?? (process.env['CI'] ? 200 : 50))
const batches = 10
const alone = process.env['VAHEKIHT_WALK']

const starts = [...pagePaths, '/esitlus/tund/kvm/', '/ettekandja/tund/kvm/']

for (let batch = 0; batch < batches; batch++) {
  const numbers = Array.from({ length: count / batches }, (_, index) => batch * (count / batches) + index).filter((number) => alone === undefined || String(number) === alone)
  if (numbers.length === 0) continue
  test(`walks ${String(numbers[0])}–${String(numbers.at(-1))}: no fault, no lost heading, no trapped focus`, async ({ page, context, provoke }) => {
    // Half a minute, and what the walks themselves may take on a busy machine.
    test.setTimeout(30_000 + numbers.length * 5000)
    // An address that the course has not is a page too; a walk may leave a page while parts of it are still on their way.
    provoke(/status of 404|ERR_ABORTED/)
    // Printing and a second window would wait for someone.
    await page.addInitScript(() => {
      window.print = () => {}
      window.open = () => null
      // Nor may a key or a slip lead out of the site: nothing there is the course's fault.
      addEventListener('click', (event) => { if (event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[href]')?.origin !== location.origin && event.target.closest('a[href]')) event.preventDefault() }, true)
    })
    context.on('page', (other) => { void other.close() })
    const thrown: string[] = []
    page.on('pageerror', (error) => { thrown.push(error.message) })
    await page.goto('/')
    await shellAwake(page)
    const failed: Walk[] = []
    for (const number of numbers) {
      thrown.length = 0
      const walked = await walk(page, String(number), starts)
      const faults = [...walked.faults, ...thrown]
      if (faults.length > 0) failed.push({ ...walked, faults })
    }
    expect(await asking(() => focusComesOut(page))).toBe(true)
    expect(failed).toEqual([])
  })
}

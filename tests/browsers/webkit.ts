// WebKitGTK, the engine of Safari as Debian builds it, by WebDriver, on a screen that nobody sees.
import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { Page } from './page.ts'
import { findProgram, startProgram, type Program } from './programs.ts'

/** By which name the standard gives an element. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf'

export interface WebKitPrograms { readonly driver: string, readonly screen: string }

/** The driver (Debian: webkit2gtk-driver, which brings the browser) and the screen (xvfb). */
export const findWebKit = (): WebKitPrograms | undefined => {
  const [driver, screen] = [findProgram('WebKitWebDriver'), findProgram('Xvfb')]
  return driver === undefined || screen === undefined ? undefined : { driver, screen }
}

/** A port that nobody listens on. */
const freePort = (): Promise<number> => new Promise((resolve, reject) => {
  const server = createServer()
  server.on('error', reject)
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    server.close(() => { resolve(typeof address === 'object' && address ? address.port : 0) })
  })
})

/** Sends a command to the driver. Resolves to what it answers; rejects with its words. */
const command = async (address: string, method: 'GET' | 'POST', parameters?: Readonly<Record<string, unknown>>): Promise<unknown> => {
  const response = await fetch(address, parameters ? { method, body: JSON.stringify(parameters), headers: { 'Content-Type': 'application/json' } } : { method })
  const { value }: { readonly value: unknown } = await response.json()
  if (!response.ok) throw new Error(`${address}: ${JSON.stringify(value)}`)
  return value
}

/** Resolves once the driver answers. */
const listening = async (driver: Program, address: string): Promise<void> => {
  while (!await command(`${address}/status`, 'GET').then(() => true, () => false)) {
    if (driver.gone()) throw new Error('WebKitWebDriver has ended')
    await pause(50)
  }
}

/** Starts the screen, the driver, and by it the browser. */
export const startWebKit = async (programs: WebKitPrograms): Promise<Page> => {
  // The number of a free screen is told through the third channel, which is the program's output here.
  const screen = startProgram(programs.screen, ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'])
  const started = [screen]
  const close = async (): Promise<void> => { for (const program of started.toReversed()) await program.end() }
  try {
    const display = `:${await screen.says(/^(\d+)$/m)}`
    const port = await freePort()
    // Drawn by the processor: there may be no graphics card, and none is wanted.
    const driver = startProgram(programs.driver, [`--port=${String(port)}`], { DISPLAY: display, GDK_BACKEND: 'x11', LIBGL_ALWAYS_SOFTWARE: '1', WEBKIT_DISABLE_COMPOSITING_MODE: '1', WEBKIT_DISABLE_DMABUF_RENDERER: '1' })
    started.push(driver)
    const root = `http://127.0.0.1:${String(port)}`
    await listening(driver, root)
    return new Page({ ...await driverOf(root), close })
  } catch (error) {
    await close()
    throw error
  }
}

/** The value under a key of an answer that is an object. */
const under = (answer: unknown, key: string): string => String(Object.entries(answer ?? {}).find(([name]) => name === key)?.[1])

const driverOf = async (root: string) => {
  const session = `${root}/session/${under(await command(`${root}/session`, 'POST', { capabilities: {} }), 'sessionId')}`
  const send = (name: string, parameters: Readonly<Record<string, unknown>>): Promise<unknown> => command(`${session}/${name}`, 'POST', parameters)
  const evaluate = (expression: string): Promise<unknown> => send('execute/sync', { script: `return ${expression}`, args: [] })
  await send('window/rect', { width: 1280, height: 800 })
  return {
    open: async (url: string) => { await send('url', { url }) },
    reload: async () => { await send('refresh', {}) },
    evaluate: async (expression: string) => String(await evaluate(expression)),
    press: async (expression: string) => {
      const element = { [elementKey]: under(await evaluate(expression), elementKey) }
      await send('actions', { actions: [{
        type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: [
          { type: 'pointerMove', duration: 0, x: 0, y: 0, origin: element },
          { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 },
        ],
      }] })
    },
    type: async (value: string) => {
      await send('actions', { actions: [{ type: 'key', id: 'keyboard', actions: [{ type: 'keyDown', value }, { type: 'keyUp', value }] }] })
    },
  }
}

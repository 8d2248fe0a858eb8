// Firefox, by WebDriver BiDi, which it speaks by itself: no driver between.
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { WebSocket } from 'ws'
import { listenerScript } from './listener.ts'
import { type Driver, Page } from './page.ts'
import { findProgram, startProgram } from './programs.ts'

/** What Firefox answers, as far as it is read here. */
interface Answer {
  readonly id?: number
  readonly error?: string
  readonly message?: string
  readonly result?: {
    readonly contexts?: readonly { readonly context: string }[]
    readonly result?: { readonly value?: unknown, readonly sharedId?: string }
    readonly exceptionDetails?: { readonly text: string }
  }
}

type Send = (method: string, parameters: Readonly<Record<string, unknown>>) => Promise<NonNullable<Answer['result']>>

/** Commands over a socket; each resolves to its result, or rejects with Firefox's words, or once the socket is gone. */
const commands = (socket: WebSocket): Send => {
  const waiting = new Map<number, { readonly resolve: (answer: Answer) => void, readonly reject: (error: Error) => void }>()
  let last = 0
  socket.on('message', (data) => {
    // ws gives text as one Buffer, unless told otherwise.
    const answer: Answer = JSON.parse(Buffer.isBuffer(data) ? data.toString() : '{}')
    waiting.get(answer.id ?? 0)?.resolve(answer)
    waiting.delete(answer.id ?? 0)
  })
  socket.on('close', () => { for (const { reject } of waiting.values()) reject(new Error('Firefox is gone')) })
  return async (method, parameters) => {
    last += 1
    const id = last
    const { result, error, message } = await new Promise<Answer>((resolve, reject) => {
      waiting.set(id, { resolve, reject })
      socket.send(JSON.stringify({ id, method, params: parameters }))
    })
    if (!result) throw new Error(`${method}: ${error ?? ''} ${message ?? ''}`)
    return result
  }
}

export const findFirefox = (): string | undefined => findProgram('firefox-esr', 'firefox')

/** Starts Firefox without a window, with a profile of its own. */
export const startFirefox = async (file: string): Promise<Page> => {
  const profile = mkdtempSync(join(tmpdir(), 'vahekiht-firefox-'))
  const firefox = startProgram(file, ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0', 'about:blank'])
  const close = async (): Promise<void> => {
    await firefox.end()
    rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  }
  try {
    const socket = new WebSocket(`${await firefox.says(/WebDriver BiDi listening on (ws:\S+)/)}/session`)
    await once(socket, 'open')
    return new Page(await begin(commands(socket), close))
  } catch (error) {
    await close()
    throw error
  }
}

const windowsOf = async (send: Send): Promise<readonly string[]> => ((await send('browsingContext.getTree', {})).contexts ?? []).map(({ context }) => context)

const begin = async (send: Send, close: () => Promise<void>): Promise<Driver> => {
  await send('session.new', { capabilities: {} })
  const [first = ''] = await windowsOf(send)
  await send('browsingContext.setViewport', { context: first, viewport: { width: 1280, height: 720 } })
  await send('script.addPreloadScript', { functionDeclaration: `() => ${listenerScript}` })
  return {
    ...driverOf(send, first),
    opened: async () => {
      const second = (await windowsOf(send)).find((context) => context !== first)
      return second === undefined ? undefined : { ...driverOf(send, second), close: async () => { await send('browsingContext.close', { context: second }) } }
    },
    close,
  }
}

const driverOf = (send: Send, context: string) => {
  const evaluate = async (expression: string) => {
    const { result, exceptionDetails } = await send('script.evaluate', { expression, target: { context }, awaitPromise: false })
    if (!result) throw new Error(exceptionDetails?.text ?? 'no result')
    return result
  }
  return {
    open: async (url: string) => { await send('browsingContext.navigate', { context, url, wait: 'complete' }) },
    reload: async () => { await send('browsingContext.reload', { context, wait: 'complete' }) },
    evaluate: async (expression: string) => String((await evaluate(expression)).value),
    press: async (expression: string) => {
      const { sharedId } = await evaluate(expression)
      await send('input.performActions', { context, actions: [{
        type: 'pointer', id: 'mouse', actions: [
          { type: 'pointerMove', x: 0, y: 0, origin: { type: 'element', element: { sharedId } } },
          { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 },
        ],
      }] })
    },
    type: async (value: string) => {
      await send('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions: [{ type: 'keyDown', value }, { type: 'keyUp', value }] }] })
    },
  }
}

// One run of one guest: the page starts this worker for it and ends it afterwards, so that its memory goes too.
import './prepare-worker.ts'
import wasmUrl from 'v86/build/v86.wasm?url'
import { withSettings } from '../model/lab/guests.ts'
import { keptEvents } from '../model/lab/run.ts'
import { startGuest, type RunningGuest } from './engine.ts'
import { fetchBytes } from './fetch-bytes.ts'
import { parseCommand, type Command, type Report, type Trouble } from './messages.ts'
import { romUrls } from './rom-urls.ts'

/** Far more than any guest needs: a guest that goes on longer was meant to. A tight loop is there in seconds under the JIT, a busy one in minutes. */
const limit = 4_000_000_000
/** How often the page hears how far the guest is, in milliseconds. */
const reportEvery = 100

let running: RunningGuest | undefined

const report = (message: Report, transfer: Transferable[] = []): void => { globalThis.postMessage(message, { transfer }) }

class LoadError extends Error {}

const loading = async <Value>(work: Promise<Value>): Promise<Value> => {
  try {
    return await work
  } catch (error) {
    throw error instanceof RangeError ? error : new LoadError(String(error))
  }
}

const run = async ({ rom, settings, jit }: Extract<Command, { kind: 'run' }>): Promise<void> => {
  const [{ V86 }, wasm, bytes] = await loading(Promise.all([
    import('v86'),
    fetchBytes(wasmUrl, (loaded) => { report({ kind: 'loading', loaded }) }).then(async (code) => WebAssembly.compile(code)),
    typeof rom === 'string' ? fetchBytes(romUrls[rom]) : rom,
  ]))
  const marks: number[] = []
  running = await startGuest({ Machine: V86, wasm, rom: withSettings(bytes, settings), jit, events: keptEvents, limit, onMark: () => { marks.push(performance.now()) } })
  const reports = setInterval(() => { if (running) report({ kind: 'progress', progress: running.progress() }) }, reportEvery)
  const ended = await running.ended
  clearInterval(reports)
  const [first, last] = [marks[0], marks.at(-1)]
  report({ kind: 'ended', run: ended, marked: first === undefined || last === undefined ? undefined : last - first }, [ended.events.buffer])
}

const troubleOf = (error: unknown): Trouble => {
  if (error instanceof LoadError) return 'not-loaded'
  // Engines say so in different ways, most of them with a RangeError.
  return error instanceof RangeError || /out of memory|memory/i.test(String(error)) ? 'out-of-memory' : 'broken'
}

globalThis.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const command = parseCommand(data)
  if (command?.kind === 'stop') running?.stop()
  else if (command?.kind === 'run') run(command).catch((error: unknown) => { report({ kind: 'failed', trouble: troubleOf(error) }) })
})

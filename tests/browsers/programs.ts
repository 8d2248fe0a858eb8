// Programs that a browser needs: whether they are here, starting them, and ending them with all that they started.
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The file of the first of these programs that is on the path. */
export const findProgram = (...names: readonly string[]): string | undefined =>
  names.flatMap((name) => (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name))).find((file) => {
    try {
      accessSync(file, constants.X_OK)
      return true
    } catch {
      return false
    }
  })

const running = new Set<ChildProcess>()

/** Of a group, so that a browser's own processes go with it. */
const kill = (child: ChildProcess, signal: NodeJS.Signals): void => {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, signal)
  } catch {
    // It had ended by itself.
  }
}

process.on('exit', () => { for (const child of running) kill(child, 'SIGKILL') })

/** A program that runs. */
export interface Program {
  /** Resolves to the first group of `words` in what the program says, once it does; rejects, with what it said, where it ends before. */
  readonly says: (words: RegExp) => Promise<string>
  /** Whether it has ended by itself. */
  readonly gone: () => boolean
  /** Ends it, and all that it started. */
  readonly end: () => Promise<void>
}

/** Starts a program in a group of its own. */
export const startProgram = (file: string, parameters: readonly string[], environment: Readonly<Record<string, string>> = {}): Program => {
  const child = spawn(file, parameters, { detached: true, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...environment } })
  running.add(child)
  let output = ''
  let listening = (): void => {}
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (bytes: Buffer) => {
      output += String(bytes)
      listening()
    })
  }
  const ended = once(child, 'exit').catch((error: unknown) => { output += String(error) }).finally(() => {
    running.delete(child)
    listening()
  })
  return {
    says: (words) => new Promise((resolve, reject) => {
      listening = () => {
        const found = words.exec(output)
        if (found) resolve(found[1] ?? '')
        else if (!running.has(child)) reject(new Error(`${file} ended: ${output}`))
      }
      listening()
    }),
    gone: () => !running.has(child),
    end: async () => {
      kill(child, 'SIGKILL')
      await ended
    },
  }
}

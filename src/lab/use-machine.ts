import { useCallback, useEffect, useRef, useState } from 'react'
import type { LabRun, Progress } from '../model/lab/run.ts'
import { startMachine, type Machine } from './machine.ts'
import type { Rom, Trouble } from './messages.ts'

/** A run that is over, and what it was run with. */
export interface FinishedRun<Used> {
  readonly run: LabRun
  readonly used: Used
  /** Instead of a run here: why, and when it was recorded. */
  readonly recorded?: { readonly date: string; readonly trouble: Trouble }
}

export type LabView<Used> =
  /** `taken`: why the last run has no end. */
  | { readonly kind: 'idle'; readonly taken?: 'hidden' | 'other-run' }
  | { readonly kind: 'loading'; readonly bytes: number }
  | { readonly kind: 'running'; readonly progress: Progress }
  | { readonly kind: 'ended'; readonly finished: FinishedRun<Used> }
  /** Neither the machine nor a recorded run could be had. */
  | { readonly kind: 'failed'; readonly trouble: Trouble }

/** Whether a guest is on its way or at work. */
export const isBusy = ({ kind }: LabView<unknown>): boolean => kind === 'loading' || kind === 'running'

export interface MachineControls<Used> {
  readonly view: LabView<Used>
  readonly jit: boolean
  readonly setJit: (on: boolean) => void
  readonly start: (rom: Rom, settings: readonly number[], used: Used) => void
  readonly stop: () => void
  /** Ends what runs, and shows nothing of it. */
  readonly idle: () => void
}

/** One machine. `onRun` hears of every run that ended here; `fallBack` says what is shown where none can run, and never rejects. */
export const useMachine = <Used>(onRun: (run: LabRun, used: Used) => void, fallBack: (trouble: Trouble, used: Used) => Promise<LabView<Used>>): MachineControls<Used> => {
  const [view, setView] = useState<LabView<Used>>({ kind: 'idle' })
  const [jit, setJit] = useState(true)
  const machine = useRef<Machine | undefined>(undefined)
  /** Counts the runs, so that what is still on its way for an older one is not shown. */
  const turn = useRef(0)

  useEffect(() => () => { machine.current?.discard() }, [])

  const start = (rom: Rom, settings: readonly number[], used: Used): void => {
    const mine = ++turn.current
    machine.current?.discard()
    setView({ kind: 'loading', bytes: 0 })
    machine.current = startMachine(rom, settings, jit, {
      onLoading: (bytes) => { setView({ kind: 'loading', bytes }) },
      onProgress: (progress) => { setView({ kind: 'running', progress }) },
      onEnded: (run) => {
        setView({ kind: 'ended', finished: { run, used } })
        onRun(run, used)
      },
      onFailed: (trouble) => {
        const show = async (): Promise<void> => {
          const next = await fallBack(trouble, used)
          if (turn.current === mine) setView(next)
        }
        void show()
      },
      onTaken: (taken) => { setView({ kind: 'idle', taken }) },
    })
  }
  const idle = useCallback((): void => {
    turn.current++
    machine.current?.discard()
    machine.current = undefined
    setView({ kind: 'idle' })
  }, [])
  // While it is loading there is nothing to stop but the loading.
  const stop = (): void => { if (view.kind === 'loading') idle(); else machine.current?.stop() }
  return { view, jit, setJit, start, stop, idle }
}

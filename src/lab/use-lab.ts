import { useCallback, useEffect, useRef, useState } from 'react'
import { completeSettings, initialSettings, settingWords, type GuestId, type Settings } from '../model/lab/guests.ts'
import type { LabRun, Progress } from '../model/lab/run.ts'
import { startMachine, type Machine } from './machine.ts'
import type { Trouble } from './messages.ts'
import { recordedRun } from './stored.ts'

/** A run that is over, and what it was run with. */
export interface FinishedRun {
  readonly run: LabRun
  readonly settings: Settings
  /** Instead of a run here: why, and when it was recorded. */
  readonly recorded?: { readonly date: string; readonly trouble: Trouble }
}

export type LabView =
  /** `taken`: why the last run has no end. */
  | { readonly kind: 'idle'; readonly taken?: 'hidden' | 'other-run' }
  | { readonly kind: 'loading'; readonly bytes: number }
  | { readonly kind: 'running'; readonly progress: Progress }
  | { readonly kind: 'ended'; readonly finished: FinishedRun }
  /** Neither the machine nor the recorded run could be had. */
  | { readonly kind: 'failed'; readonly trouble: Trouble }

export interface LabControls {
  readonly view: LabView
  readonly settings: Settings
  readonly jit: boolean
  readonly change: (settings: Settings) => void
  readonly setJit: (on: boolean) => void
  /** With the settings that are set, or with others, which are set then. */
  readonly run: (settings?: Settings) => void
  readonly stop: () => void
  readonly reset: () => void
}

/** One guest's machine. `onRun` hears of every run that ended here. */
export const useLab = (guest: GuestId, onRun: (run: LabRun, settings: Settings) => void): LabControls => {
  const [view, setView] = useState<LabView>({ kind: 'idle' })
  const [settings, setSettings] = useState<Settings>(() => initialSettings(guest))
  const [jit, setJit] = useState(true)
  const machine = useRef<Machine | undefined>(undefined)
  /** Counts the runs, so that what is still on its way for an older one is not shown. */
  const turn = useRef(0)

  useEffect(() => () => { machine.current?.discard() }, [])

  const run = (wanted: Settings = settings): void => {
    const used = completeSettings(guest, wanted)
    const mine = ++turn.current
    machine.current?.discard()
    setSettings(used)
    setView({ kind: 'loading', bytes: 0 })
    machine.current = startMachine(guest, settingWords(guest, used), jit, {
      onLoading: (bytes) => { setView({ kind: 'loading', bytes }) },
      onProgress: (progress) => { setView({ kind: 'running', progress }) },
      onEnded: (ended) => {
        setView({ kind: 'ended', finished: { run: ended, settings: used } })
        onRun(ended, used)
      },
      onFailed: (trouble) => {
        const fallBack = async (): Promise<void> => {
          const next = await recordedInstead(guest, trouble)
          if (turn.current === mine) setView(next)
        }
        void fallBack()
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
  return {
    view,
    settings,
    jit,
    change: setSettings,
    setJit,
    run,
    // While it is loading there is nothing to stop but the loading.
    stop: () => { if (view.kind === 'loading') idle(); else machine.current?.stop() },
    reset: () => {
      idle()
      setSettings(initialSettings(guest))
    },
  }
}

/** What is shown where the machine cannot run. Never rejects. */
const recordedInstead = async (guest: GuestId, trouble: Trouble): Promise<LabView> => {
  try {
    const { run, date } = await recordedRun(guest)
    return { kind: 'ended', finished: { run, settings: initialSettings(guest), recorded: { date, trouble } } }
  } catch {
    return { kind: 'failed', trouble }
  }
}

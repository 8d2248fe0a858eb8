import { useState } from 'react'
import { completeSettings, initialSettings, settingWords, type GuestId, type Settings } from '../model/lab/guests.ts'
import type { LabRun } from '../model/lab/run.ts'
import type { Trouble } from './messages.ts'
import { recordedRun } from './stored.ts'
import { useMachine, type LabView, type MachineControls } from './use-machine.ts'

export interface LabControls extends Pick<MachineControls<Settings>, 'view' | 'jit' | 'setJit' | 'stop'> {
  readonly settings: Settings
  readonly change: (settings: Settings) => void
  /** With the settings that are set, or with others, which are set then. */
  readonly run: (settings?: Settings) => void
  readonly reset: () => void
}

/** One guest's machine. `onRun` hears of every run that ended here. */
export const useLab = (guest: GuestId, onRun: (run: LabRun, settings: Settings) => void): LabControls => {
  const [settings, setSettings] = useState<Settings>(() => initialSettings(guest))
  const { start, idle, ...machine } = useMachine<Settings>(onRun, async (trouble) => recordedInstead(guest, trouble))
  return {
    ...machine,
    settings,
    change: setSettings,
    run: (wanted = settings) => {
      const used = completeSettings(guest, wanted)
      setSettings(used)
      start(guest, settingWords(guest, used), used)
    },
    reset: () => {
      idle()
      setSettings(initialSettings(guest))
    },
  }
}

/** What is shown where the machine cannot run. Never rejects. */
const recordedInstead = async (guest: GuestId, trouble: Trouble): Promise<LabView<Settings>> => {
  try {
    const { run, date } = await recordedRun(guest)
    return { kind: 'ended', finished: { run, used: initialSettings(guest), recorded: { date, trouble } } }
  } catch {
    return { kind: 'failed', trouble }
  }
}

// What every lab's machine has: its buttons, and where it is.
import { exitsOf } from '../model/lab/run.ts'
import { labStrings } from '../strings/lab.ts'
import { jitControl } from './chosen-before.ts'
import { machineBytes } from './messages.ts'
import { isBusy, type LabView } from './use-machine.ts'

interface ControlsProps {
  readonly view: LabView<unknown>
  /** Whether there is something that can be run. */
  readonly ready: boolean
  readonly jit: boolean
  readonly setJit: (on: boolean) => void
  /** Called although nothing is ready only where `explains` says so. */
  readonly onRun: () => void
  readonly onStop: () => void
  readonly onReset: () => void
  /** Running what is not ready says why. */
  readonly explains?: boolean
  readonly reset?: string
}

/** Run, stop, reset, and the JIT. */
export function Controls({ view, ready, jit, setJit, onRun, onStop, onReset, explains = false, reset = labStrings.reset }: ControlsProps) {
  const busy = isBusy(view)
  const able = !busy && (ready || explains)
  return (
    <div className="lab-controls needs-script">
      <div className="lab-buttons">
        <button type="button" className="lab-run" aria-disabled={!able} onClick={() => { if (able) onRun() }}>{labStrings.run}</button>
        <button type="button" aria-disabled={!busy} onClick={() => { if (busy) onStop() }}>{labStrings.stop}</button>
        <button type="button" onClick={onReset}>{reset}</button>
        <label className="lab-jit" title={labStrings.jitHelp}><input type="checkbox" name={jitControl} checked={jit} onChange={({ target }) => { setJit(target.checked) }} /> {labStrings.jit}</label>
      </div>
      <p className="lab-note">{labStrings.jitHelp} {labStrings.weight}</p>
    </div>
  )
}

interface StatusProps {
  readonly view: LabView<unknown>
  /** Said where neither the machine nor a recorded run can be had. */
  readonly failed: string
  /** Said of a recorded run. */
  readonly recordedWords?: (date: string) => string
  /** Said instead of where the machine is. */
  readonly instead?: string | undefined
}

/** One sentence about where the machine is; it is announced when it changes, which is at the beginning and at the end. */
export function Status({ view, failed, recordedWords = labStrings.recordedInstead, instead }: StatusProps) {
  const recorded = view.kind === 'ended' ? view.finished.recorded : undefined
  return (
    <div className="lab-status">
      {view.kind === 'loading' && <progress max={machineBytes} value={Math.min(view.bytes, machineBytes)} aria-label={labStrings.starting} />}
      <div role="status" data-recorded={recorded && ''}>
        <p>{instead ?? statusOf(view, failed)}</p>
        {recorded && <p>{recordedWords(recorded.date)}</p>}
      </div>
    </div>
  )
}

const statusOf = (view: LabView<unknown>, failed: string): string => {
  switch (view.kind) {
    case 'idle': return view.taken === 'hidden' ? labStrings.hidden : view.taken === 'other-run' ? labStrings.otherRun : labStrings.idle
    case 'loading': return labStrings.starting
    case 'running': return labStrings.running
    case 'ended': {
      const { run, recorded } = view.finished
      return recorded ? labStrings.troubles[recorded.trouble] : labStrings.ended(run.end, exitsOf(run.counts), run.instructions)
    }
    case 'failed': return `${labStrings.troubles[view.trouble]} ${failed}`
  }
}

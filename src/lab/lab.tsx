// A lab: a guest's machine, what it counts, its replay; on the lab's own page also tasks.
import { useCallback, useEffect, useId, useRef, useState, type ReactNode } from 'react'
import type { FigureStack } from '../diagram/figure-stack.ts'
import { fits, guests, sameSettings, type GuestId } from '../model/lab/guests.ts'
import { eventAt, exitsOf, type LabRun } from '../model/lab/run.ts'
import type { Task } from '../model/lab/goals.ts'
import { labStrings } from '../strings/lab.ts'
import { chosenIn, jitControl } from './chosen-before.ts'
import { Counts } from './counts.tsx'
import { machineBytes } from './messages.ts'
import { Replay } from './replay.tsx'
import { SettingsForm } from './settings-form.tsx'
import { statesAfter, Tasks, type TaskState } from './tasks.tsx'
import { Terminal } from './terminal.tsx'
import { useLab, type LabControls, type LabView } from './use-lab.ts'
import './lab.css'

interface LabProps {
  readonly guest: GuestId
  readonly stack: FigureStack
  /** Left out in lessons. */
  readonly tasks?: readonly Task[]
  /** Stands between the machine and its tasks. */
  readonly children?: ReactNode
}

/** The machine of a lab: terminal, counts, replay and tasks. Nothing of the machine is loaded before it is started. */
export function Lab({ guest, stack, tasks = [], children }: LabProps) {
  const [states, setStates] = useState<Readonly<Record<string, TaskState>>>({})
  const [index, setIndex] = useState<number>()
  const lab = useLab(guest, (run, settings) => {
    setIndex(undefined)
    setStates((before) => statesAfter(before, tasks, guest, run, (wanted) => sameSettings(guest, wanted, settings)))
  })
  const id = useId()
  const frame = useRef<HTMLElement>(null)
  const { change, setJit } = lab
  useEffect(() => {
    if (!frame.current) return
    const chosen = chosenIn(frame.current, guest)
    change(chosen.settings)
    setJit(chosen.jit)
  }, [guest, change, setJit])
  const show = useCallback((next: number) => { setIndex(next) }, [])
  const { view } = lab
  const finished = view.kind === 'ended' ? view.finished : undefined
  const progress = finished?.run ?? (view.kind === 'running' ? view.progress : undefined)
  const here = finished && !finished.recorded ? finished.run : undefined
  return (
    <>
      <section className="lab" ref={frame} aria-label={labStrings.machineHeading}>
        <SettingsForm guest={guest} settings={lab.settings} onChange={lab.change} />
        <Controls guest={guest} lab={lab} />
        <Status view={view} />
        <Terminal text={finished && index !== undefined ? textUntil(finished.run, index) : progress?.text ?? ''} screen={finished?.run.screen ?? ''} />
        <h3 id={`${id}-loendid`}>{labStrings.counts}</h3>
        <Counts guest={guest} progress={progress} finished={finished} />
        {finished && finished.run.events.length > 0 && (
          <>
            <h3>{labStrings.replay}</h3>
            <Replay guest={guest} stack={stack} run={finished.run} index={index} onIndex={show} />
          </>
        )}
      </section>
      {children}
      {tasks.length > 0 && (
        <Tasks
          guest={guest} tasks={tasks} states={states} run={here} onTake={lab.change}
          onPredict={(task, number) => {
            setStates((before) => ({ ...before, [task.id]: { predicted: number } }))
            lab.run(task.settings)
          }}
        />
      )}
    </>
  )
}

function Controls({ guest, lab: { view, settings, jit, setJit, run, stop, reset } }: { readonly guest: GuestId; readonly lab: LabControls }) {
  const busy = view.kind === 'loading' || view.kind === 'running'
  const ready = guests[guest].settings.every((setting) => fits(setting, settings[setting.id] ?? NaN))
  return (
    <div className="lab-controls needs-script">
      <div className="lab-buttons">
        <button type="button" className="lab-run" aria-disabled={busy || !ready} onClick={() => { if (!busy && ready) run() }}>{labStrings.run}</button>
        <button type="button" aria-disabled={!busy} onClick={() => { if (busy) stop() }}>{labStrings.stop}</button>
        <button type="button" onClick={reset}>{labStrings.reset}</button>
        <label className="lab-jit" title={labStrings.jitHelp}><input type="checkbox" name={jitControl} checked={jit} onChange={({ target }) => { setJit(target.checked) }} /> {labStrings.jit}</label>
      </div>
      <p className="lab-note">{labStrings.jitHelp} {labStrings.weight}</p>
    </div>
  )
}

/** One sentence about where the machine is; it is announced when it changes, which is at the beginning and at the end. */
function Status({ view }: { readonly view: LabView }) {
  const recorded = view.kind === 'ended' ? view.finished.recorded : undefined
  return (
    <div className="lab-status">
      {view.kind === 'loading' && <progress max={machineBytes} value={Math.min(view.bytes, machineBytes)} aria-label={labStrings.starting} />}
      <div role="status" data-recorded={recorded && ''}>
        <p>{statusOf(view)}</p>
        {recorded && <p>{labStrings.recordedInstead(recorded.date)}</p>}
      </div>
    </div>
  )
}

const statusOf = (view: LabView): string => {
  switch (view.kind) {
    case 'idle': return view.taken === 'hidden' ? labStrings.hidden : view.taken === 'other-run' ? labStrings.otherRun : labStrings.idle
    case 'loading': return labStrings.starting
    case 'running': return labStrings.running
    case 'ended': {
      const { run, recorded } = view.finished
      return recorded ? labStrings.troubles[recorded.trouble] : labStrings.ended(run.end, exitsOf(run.counts), run.instructions)
    }
    case 'failed': return `${labStrings.troubles[view.trouble]} ${labStrings.recordedFailed}`
  }
}

const serialPort = 0x3f8

/** What the guest had written when this event was over. */
const textUntil = ({ events }: LabRun, index: number): string => {
  const bytes: number[] = []
  for (let at = 0; at <= index; at++) {
    const event = eventAt(events, at)
    if (event?.kind === 'out' && event.address === serialPort) bytes.push(event.value)
  }
  return new TextDecoder().decode(Uint8Array.from(bytes))
}


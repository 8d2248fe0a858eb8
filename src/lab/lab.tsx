// A lab: a guest's machine, what it counts, its replay; on the lab's own page also tasks.
import { useCallback, useEffect, useId, useRef, useState, type ReactNode } from 'react'
import type { FigureStack } from '../diagram/figure-stack.ts'
import { evidenceFor } from '../model/lab/evidence.ts'
import { completeSettings, fits, guests, sameSettings, type GuestId } from '../model/lab/guests.ts'
import type { Task } from '../model/lab/goals.ts'
import { settingsText } from '../strings/lab-settings.ts'
import { labStrings } from '../strings/lab.ts'
import { chosenIn } from './chosen-before.ts'
import { Counts } from './counts.tsx'
import { kvmEvidence } from './evidence.ts'
import { Controls, Status } from './panel.tsx'
import { Replay } from './replay.tsx'
import { SettingsForm } from './settings-form.tsx'
import { sourceLines } from './stored.ts'
import { statesAfter, type TaskState } from './task-states.ts'
import { Tasks } from './tasks.tsx'
import { Terminal } from './terminal.tsx'
import { textUntil } from './text-until.ts'
import { useLab } from './use-lab.ts'
import { isBusy } from './use-machine.ts'
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
    setStates((before) => statesAfter(before, tasks, guest, run, (wanted) => sameSettings(guest, wanted.settings, settings)))
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
  const loadSource = useCallback(async () => sourceLines(guest), [guest])
  const { view } = lab
  const finished = view.kind === 'ended' ? view.finished : undefined
  const progress = finished?.run ?? (view.kind === 'running' ? view.progress : undefined)
  const here = finished && !finished.recorded ? finished.run : undefined
  return (
    <>
      <section className="lab" ref={frame} aria-label={labStrings.machineHeading} data-unused={!progress || undefined}>
        <SettingsForm guest={guest} settings={lab.settings} onChange={lab.change} />
        <Controls
          view={view} ready={guests[guest].settings.every((setting) => fits(setting, lab.settings[setting.id] ?? NaN))}
          jit={lab.jit} setJit={lab.setJit} onRun={() => { lab.run() }} onStop={lab.stop} onReset={lab.reset}
        />
        <Status view={view} failed={labStrings.recordedFailed} />
        {finished && !sameSettings(guest, finished.used, lab.settings) && <p className="lab-note">{labStrings.otherSettings}</p>}
        <p className="lab-on-paper">{settingsText(guest, finished?.used ?? lab.settings)}</p>
        <Terminal text={finished && index !== undefined ? textUntil(finished.run, index) : progress?.text ?? ''} screen={finished?.run.screen ?? ''} until={finished && index !== undefined ? index + 1 : undefined} />
        <h3 id={`${id}-loendid`}>{labStrings.counts}</h3>
        <Counts progress={progress} run={finished?.run} measured={finished && evidenceFor(kvmEvidence, guest, finished.used)} computed={labStrings.computed} />
        <Replay loadSource={loadSource} stack={stack} run={finished?.run} index={index} onIndex={show} />
      </section>
      {children}
      {tasks.length > 0 && (
        <Tasks
          guest={guest} tasks={tasks} states={states} busy={isBusy(view)} run={here}
          onTake={({ settings }) => {
            // A solution names only what matters for it.
            lab.change(completeSettings(guest, settings))
            // The machine is far above the task: what comes next is to run it.
            frame.current?.querySelector<HTMLButtonElement>('.lab-run')?.focus()
          }}
          onPredict={(task, number) => {
            setStates((before) => ({ ...before, [task.id]: { predicted: number } }))
            lab.run(task.settings)
          }}
        />
      )}
    </>
  )
}

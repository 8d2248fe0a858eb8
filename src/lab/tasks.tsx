import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { isMet, type Goal, type PredictTask, type TaskOf } from '../model/lab/goals.ts'
import type { LabGuest } from '../model/lab/guests.ts'
import type { LabRun } from '../model/lab/run.ts'
import { labStrings } from '../strings/lab.ts'
import { goalText } from '../strings/lab-goals.ts'
import { noneSolved } from '../progress/solved.ts'
import { Prose } from '../ui/prose.tsx'
import { useStore } from '../ui/store.ts'
import { solvedTasks } from './solved-tasks.ts'
import { doneIn, isDone, type TaskState } from './task-states.ts'

interface TasksProps<Run> {
  readonly guest: LabGuest
  readonly tasks: readonly TaskOf<Run>[]
  readonly states: Readonly<Record<string, TaskState>>
  /** Whether the machine is at work. */
  readonly busy: boolean
  /** The last run that ended here. */
  readonly run: LabRun | undefined
  readonly onPredict: (task: PredictTask<Run>, number: number) => void
  /** Takes what a solution is run with. */
  readonly onTake: (run: Run) => void
  readonly words?: { readonly tryIt: string; readonly takeSolution: string }
  /** What a prediction is about and a solution consists of, where it is not seen in the settings. */
  readonly show?: (run: Run) => ReactNode
}

/** The tasks of a lab; the machine above says whether a goal is met. */
export function Tasks<Run>({ guest, tasks, states, busy, run, onPredict, onTake, words = labStrings, show }: TasksProps<Run>) {
  const before = useStore(solvedTasks, noneSolved)
  const unkept = useKeeping(states, tasks)
  const isSolved = (task: TaskOf<Run>): boolean => isDone(task, states[task.id] ?? {}) || before.has(task.id)
  const solvedNow = run ? labStrings.solvedTasks(tasks.flatMap((task, index) => (isSolved(task) ? [index + 1] : []))) : ''
  return (
    <>
    {/* The only one that is announced of what all goals have come to: each by itself would say "not yet" as often as there are tasks. */}
    <p className="lab-note" role="status">{solvedNow}{unkept && ` ${labStrings.solvedNotKept}`}</p>
    <ol className="lab-tasks">
      {tasks.map((task, index) => {
        const state = states[task.id] ?? {}
        const solved = isSolved(task)
        return (
          <li key={task.id} id={task.id} data-met={solved || undefined}>
            <h3>{labStrings.taskNumber(index + 1)}{solved && ` · ${labStrings.solved}`}</h3>
            <p><Prose text={task.prompt} /></p>
            {task.kind === 'predict' && show?.(task)}
            {task.kind === 'predict'
              ? <Prediction task={task} state={state} busy={busy} onPredict={(number) => { onPredict(task, number) }} />
              : <Goals goals={task.goals} guest={guest} run={run} met={state.met === true} tryIt={words.tryIt} />}
            <Hints hints={task.hints} />
            <Solution task={task} take={words.takeSolution} onTake={onTake}>{task.kind === 'goal' && show?.(task.solution)}</Solution>
          </li>
        )
      })}
    </ol>
    </>
  )
}

/** Keeps what is done; true where the browser does not let it. */
const useKeeping = (states: Readonly<Record<string, TaskState>>, tasks: readonly { readonly id: string; readonly kind: 'goal' | 'predict' }[]): boolean => {
  const done = doneIn(states, tasks).join()
  useEffect(() => { if (done !== '') solvedTasks.add(done.split(',')) }, [done])
  return useStore(solvedTasks.unkept, false)
}

function Prediction({ task, state: { predicted, counted }, busy, onPredict }: { readonly task: { readonly explanation: string }; readonly state: TaskState; readonly busy: boolean; readonly onPredict: (number: number) => void }) {
  const id = useId()
  // Not held by React, so that what was typed before the page woke counts too.
  const field = useRef<HTMLInputElement>(null)
  const [bad, setBad] = useState(false)
  const write = (): void => {
    const text = field.current?.value.replace(/\s/g, '') ?? ''
    const right = /^\d{1,9}$/.test(text)
    setBad(!right)
    if (right) onPredict(Number(text))
  }
  return (
    // No form: until the page is awake a browser would send it off and lose everything.
    <div className="lab-prediction">
      <div className="lab-setting needs-script">
        <label htmlFor={id}>{labStrings.yourPrediction}</label>
        <input id={id} type="text" inputMode="numeric" autoComplete="off" ref={field} aria-invalid={bad || undefined} aria-describedby={bad ? `${id}-viga` : undefined} onKeyDown={({ key }) => { if (key === 'Enter') write() }} />
        <button type="button" onClick={write}>{labStrings.predict}</button>
      </div>
      <div role="status">
        {bad && <p className="lab-bad" id={`${id}-viga`}>{labStrings.notNumber}</p>}
        {predicted !== undefined && counted === undefined && <p>{busy ? labStrings.predictionKept(predicted) : labStrings.predictionOpen(predicted)}</p>}
        {predicted !== undefined && counted !== undefined && (
          <p className="lab-result"><strong>{predicted === counted ? labStrings.predictionRight(counted) : labStrings.predictionWrong(predicted, counted)}</strong> <Prose text={task.explanation} /></p>
        )}
      </div>
    </div>
  )
}

function Goals({ goals, guest, run, met, tryIt }: { readonly goals: readonly Goal[]; readonly guest: LabGuest; readonly run: LabRun | undefined; readonly met: boolean; readonly tryIt: string }) {
  return (
    <div className="lab-goals">
      <ul>
        {goals.map((goal, index) => {
          const reached = met || (run !== undefined && isMet(goal, guest, run))
          return <li key={index} data-met={reached || undefined}>{goalText(goal)}{run && <> <small>({reached ? labStrings.goalMet : labStrings.goalOpen})</small></>}</li>
        })}
      </ul>
      <p className="lab-result">{met ? <strong>{labStrings.met}</strong> : run ? labStrings.notMet : <span className="needs-script">{tryIt}</span>}</p>
    </div>
  )
}

/** Each hint is opened by itself, and only after the one before it is there to be opened. */
function Hints({ hints }: { readonly hints: readonly string[] }) {
  const [opened, setOpened] = useState(0)
  return hints.slice(0, opened + 1).map((hint, index) => (
    <details key={hint} className="lab-hint" onToggle={({ currentTarget }) => { if (currentTarget.open) setOpened((before) => Math.max(before, index + 1)) }}>
      <summary>{labStrings.hint(index + 1, hints.length)}</summary>
      <p><Prose text={hint} /></p>
    </details>
  ))
}

interface SolutionProps<Run> {
  readonly task: TaskOf<Run>
  /** What the button says. */
  readonly take: string
  readonly onTake: (run: Run) => void
  readonly children: ReactNode
}

function Solution<Run>({ task, take, onTake, children }: SolutionProps<Run>) {
  return (
    <details className="lab-hint">
      <summary>{labStrings.solution}</summary>
      <p><Prose text={task.kind === 'predict' ? `${String(task.answer)}. ${task.explanation}` : task.solution.text} /></p>
      {children}
      {task.kind === 'goal' && <button type="button" className="needs-script" onClick={() => { onTake(task.solution) }}>{take}</button>}
    </details>
  )
}

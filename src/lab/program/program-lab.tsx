// The lab whose guest the reader writes. The assembler comes with it, so no other lab's page has it.
import { useCallback, useEffect, useId, useRef, useState, type ReactNode } from 'react'
import type { FigureStack } from '../../diagram/figure-stack.ts'
import { assemble } from '../../model/lab/assembly/assemble.ts'
import type { ProgramRun, ProgramTask } from '../../model/lab/goals.ts'
import { programBase, programRom } from '../../model/lab/program-rom.ts'
import { keptText } from '../../model/lab/run.ts'
import { labStrings } from '../../strings/lab.ts'
import { programStrings } from '../../strings/lab-program.ts'
import { jitControl } from '../chosen-before.ts'
import { Counts } from '../counts.tsx'
import type { Trouble } from '../messages.ts'
import { Controls, Status } from '../panel.tsx'
import { Replay } from '../replay.tsx'
import { recordedProgram, type SourceOf } from '../stored.ts'
import { statesAfter, type TaskState } from '../task-states.ts'
import { Tasks } from '../tasks.tsx'
import { Terminal } from '../terminal.tsx'
import { textUntil } from '../text-until.ts'
import { isBusy, useMachine, type LabView } from '../use-machine.ts'
import { Editor, goTo } from './editor.tsx'
import { Examples, type Example } from './examples.tsx'
import { Listing } from './listing.tsx'
import { useProgram } from './use-program.ts'
import '../lab.css'

interface ProgramLabProps {
  readonly stack: FigureStack
  /** At least one: the reader begins with the first. */
  readonly examples: readonly Example[]
  readonly tasks: readonly ProgramTask[]
  /** Stands between the machine and its tasks. */
  readonly children: ReactNode
}

/** Editor, machine, counts, replay and tasks. */
export function ProgramLab({ stack, examples, tasks, children }: ProgramLabProps) {
  const area = useRef<HTMLTextAreaElement>(null)
  const frame = useRef<HTMLElement>(null)
  const first = examples[0]?.program ?? ''
  const program = useProgram(first)
  const { begin } = program
  const [states, setStates] = useState<Readonly<Record<string, TaskState>>>({})
  const [index, setIndex] = useState<number>()
  const [refused, setRefused] = useState<string>()
  const id = useId()
  const { view, jit, setJit, start, stop, idle } = useMachine<string>((run, used) => {
    setIndex(undefined)
    setStates((before) => statesAfter(before, tasks, 'program', run, (wanted) => wanted.program === used))
  }, recordedInstead)
  useEffect(() => { begin() }, [begin])
  useEffect(() => {
    // Changed before the page woke.
    const box = frame.current?.querySelector(`[name="${jitControl}"]`)
    if (box instanceof HTMLInputElement) setJit(box.checked)
  }, [setJit])
  const show = useCallback((next: number) => { setIndex(next) }, [])
  const finished = view.kind === 'ended' ? view.finished : undefined
  const used = finished?.used ?? ''
  const loadSource = useCallback(async () => Promise.resolve(sourceOf(used)), [used])
  const here = finished && !finished.recorded ? finished.run : undefined
  const progress = finished?.run ?? (view.kind === 'running' ? view.progress : undefined)

  const run = (text: string): void => {
    const assembly = assemble(text)
    setRefused(assembly.kind === 'problems' ? text : undefined)
    if (assembly.kind === 'program') start(programRom(assembly.bytes), [], text)
    else if (area.current && assembly.problems[0]) goTo(area.current, assembly.problems[0].at)
  }
  const replace = (text: string): void => {
    idle()
    program.replace(text)
  }
  return (
    <>
      <section className="lab" ref={frame} aria-label={labStrings.machineHeading} data-unused={!progress || undefined}>
        <div className="lab-program needs-script">
          <Examples examples={examples} program={program} onTake={replace} />
          <Editor program={program} area={area} />
        </div>
        <pre className="lab-on-paper" lang="en">{program.text}</pre>
        <Controls
          view={view} ready={program.assembly.kind === 'program'} explains jit={jit} setJit={setJit}
          onRun={() => { run(program.text) }} onStop={stop} onReset={() => { replace(first) }} reset={programStrings.reset}
        />
        <Status view={view} failed={programStrings.failed} recordedWords={programStrings.recordedInstead} instead={refused === program.text && program.assembly.kind === 'problems' ? programStrings.cannotRun(program.assembly.problems.length) : undefined} />
        {finished && used !== program.text && <p className="lab-note">{programStrings.otherProgram}</p>}
        <Terminal text={finished && index !== undefined ? textUntil(finished.run, index) : progress?.text ?? ''} screen={finished?.run.screen ?? ''} until={finished && index !== undefined ? index + 1 : undefined} />
        {progress && progress.counts.out > keptText && <p className="lab-note">{programStrings.textCut(keptText)}</p>}
        {program.assembly.kind === 'program' && <Listing text={program.text} lines={program.assembly.lines} />}
        <h3 id={`${id}-loendid`}>{labStrings.counts}</h3>
        <Counts progress={progress} run={finished?.run} measured={undefined} computed={programStrings.computed} />
        <Replay loadSource={loadSource} stack={stack} run={finished?.run} index={index} onIndex={show} />
      </section>
      {children}
      <Tasks
        guest="program" tasks={tasks} states={states} busy={isBusy(view)} run={here} words={programStrings}
        show={showProgram}
        onTake={({ program: text }) => {
          replace(text)
          area.current?.focus()
        }}
        onPredict={(task, number) => {
          setStates((before) => ({ ...before, [task.id]: { predicted: number } }))
          run(task.program)
        }}
      />
    </>
  )
}

/** Where no machine can run: an example's recorded run. Never rejects. */
const recordedInstead = async (trouble: Trouble, used: string): Promise<LabView<string>> => {
  try {
    const found = await recordedProgram(used)
    if (found) return { kind: 'ended', finished: { run: found.run, used, recorded: { date: found.date, trouble } } }
  } catch {
    // As where there is none.
  }
  return { kind: 'failed', trouble }
}

const showProgram = ({ program }: ProgramRun): ReactNode => (
  <div className="code-frame" tabIndex={0} role="group" aria-label={programStrings.programShown}><pre lang="en">{program.trimEnd()}</pre></div>
)

/** Finds the line of a program whose instruction stands before an address. */
const sourceOf = (text: string): SourceOf => {
  const assembly = assemble(text)
  const source = text.split('\n')
  const lines = assembly.kind === 'program' ? assembly.lines.filter(({ isInstruction }) => isInstruction) : []
  return (next) => {
    const found = lines.findLast(({ address }) => programBase + address < next)
    return found && (source[found.line - 1] ?? '').replace(/;.*/, '').replace(/^\s*[\p{L}_][\p{L}\p{N}_]*\s*:/u, '').trim()
  }
}

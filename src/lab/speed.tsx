import { useEffect, useRef, useState } from 'react'
import { labStrings } from '../strings/lab.ts'
import { startMachine, type Machine } from './machine.ts'

/** Rounds of the loop, five instructions each: short enough for a phone's interpreter, long enough for the JIT to start. */
const rounds = 10_000_000

interface Times { readonly jit: number; readonly interpreter: number }

type View = { readonly kind: 'idle' } | { readonly kind: 'busy' } | { readonly kind: 'measured'; readonly times: Times } | { readonly kind: 'failed'; readonly why: string }

/** The reader's own machine: the same loop with the JIT and without. No figure of any other machine is shown. */
export function Speed() {
  const [view, setView] = useState<View>({ kind: 'idle' })
  const machine = useRef<Machine | undefined>(undefined)
  useEffect(() => () => { machine.current?.discard() }, [])

  const time = async (jit: boolean): Promise<number> => new Promise((resolve, reject) => {
    const fail = (why: string): void => { reject(new Error(why)) }
    machine.current = startMachine('speed', [rounds], jit, {
      onEnded: (_, marked) => { if (marked === undefined) fail(labStrings.speedFailed); else resolve(marked) },
      onFailed: (trouble) => { fail(labStrings.troubles[trouble]) },
      onTaken: () => { fail(labStrings.speedTaken) },
    })
  })
  const measure = async (): Promise<void> => {
    setView({ kind: 'busy' })
    try {
      setView({ kind: 'measured', times: { jit: await time(true), interpreter: await time(false) } })
    } catch (error) {
      setView({ kind: 'failed', why: error instanceof Error ? error.message : labStrings.speedFailed })
    }
  }
  const busy = view.kind === 'busy'
  return (
    <div className="lab-speed">
      <p>{labStrings.speedIntro}</p>
      <button type="button" className="needs-script" aria-disabled={busy} onClick={() => { if (!busy) void measure() }}>{view.kind === 'measured' ? labStrings.speedAgain : labStrings.speedRun}</button>
      <div role="status">
        {busy && <p>{labStrings.speedBusy}</p>}
        {view.kind === 'failed' && <p>{view.why}</p>}
        {view.kind === 'measured' && <Bars times={view.times} />}
      </div>
    </div>
  )
}

const width = 600
const barHeight = 18

function Bars({ times: { jit, interpreter } }: { readonly times: Times }) {
  const longest = Math.max(jit, interpreter, 1)
  const bars = [[labStrings.speedWith, jit], [labStrings.speedWithout, interpreter]] as const
  return (
    <>
      <dl className="lab-bars">
        {bars.map(([name, time]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <svg viewBox={`0 0 ${String(width)} ${String(barHeight)}`} preserveAspectRatio="none" aria-hidden="true"><rect width={Math.max(2, (time / longest) * width)} height={barHeight} /></svg>
              {labStrings.milliseconds(time)}
            </dd>
          </div>
        ))}
      </dl>
      <p>{labStrings.speedRatio(interpreter / Math.max(jit, 0.1))}</p>
    </>
  )
}

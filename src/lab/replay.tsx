import { useEffect, useId, useState, type ReactElement } from 'react'
import type { FigureStack } from '../diagram/figure-stack.ts'
import { eventAt, eventCount, exitsOf, registerNames, type LabEvent, type LabRun } from '../model/lab/run.ts'
import { hexText, labStrings } from '../strings/lab.ts'
import { eventSentence } from '../strings/lab-events.ts'
import { Crossing } from './crossing.tsx'
import type { SourceOf } from './stored.ts'
import { Timeline } from './timeline.tsx'

interface ReplayProps {
  /** Gives the function that finds sources; the same function while the guest is the same. */
  readonly loadSource: () => Promise<SourceOf>
  readonly stack: FigureStack
  /** Undefined until a run is over. */
  readonly run: LabRun | undefined
  /** The event shown, from 0; undefined: none yet, and the terminal shows everything. */
  readonly index: number | undefined
  readonly onIndex: (index: number) => void
}

/** Between events of the slow replay, in milliseconds. */
const pace = 900

/** Under its heading the events of a run that is over; nothing where there are none. */
export const Replay = ({ run, ...rest }: ReplayProps): ReactElement | null => (run && run.events.length > 0 ? <><h3>{labStrings.replay}</h3><Events run={run} {...rest} /></> : null)

/** One event at a time: what happened, and the CPU at that moment. */
function Events({ loadSource, stack, run, index, onIndex }: ReplayProps & { readonly run: LabRun }) {
  const [playing, setPlaying] = useState(false)
  const sourceOf = useSource(loadSource)
  const id = useId()
  const count = eventCount(run.events)
  const last = count - 1
  const shown = Math.min(index ?? 0, last)
  const event = eventAt(run.events, shown)
  const all = exitsOf(run.counts)

  useEffect(() => {
    if (!playing) return
    const timer = setTimeout(() => {
      if (shown < last) onIndex(shown + 1)
      if (shown + 1 >= last) setPlaying(false)
    }, pace)
    return () => { clearTimeout(timer) }
  }, [playing, shown, last, onIndex])

  if (!event) return null
  const go = (to: number): void => {
    setPlaying(false)
    if (to >= 0 && to <= last) onIndex(to)
  }
  const playOrPause = (): void => {
    // From the end it begins anew.
    if (!playing && shown === last) onIndex(0)
    setPlaying(!playing)
  }
  const sentence = `${labStrings.eventOf(shown + 1, count)}. ${eventSentence(event)}`
  return (
    <div className="lab-replay">
      <p>{count < all ? labStrings.replayTruncated(count, all) : labStrings.replayIntro}</p>
      <Timeline events={run.events} counts={run.counts} index={shown} />
      <div className="lab-scrub">
        <label htmlFor={id}>{labStrings.eventNumber}</label>
        <input id={id} type="range" min={1} max={count} value={shown + 1} aria-valuetext={labStrings.eventPlace(shown + 1, count)} onChange={({ target }) => { go(Number(target.value) - 1) }} />
      </div>
      <div className="lab-buttons">
        <button type="button" aria-disabled={shown === 0} onClick={() => { go(shown - 1) }}>{labStrings.previousEvent}</button>
        <button type="button" aria-disabled={shown === last} onClick={() => { go(shown + 1) }}>{labStrings.nextEvent}</button>
        <button type="button" onClick={playOrPause}>{playing ? labStrings.pause : labStrings.play}</button>
      </div>
      <div className="lab-event">
        {/* Silent while it plays by itself: a sentence every second would drown everything else. Where it stops, the sentence comes here and is said. */}
        <p role="status">{!playing && sentence}</p>
        {playing && <p>{sentence}</p>}
      </div>
      <div className="lab-moment">
        <Cpu event={event} source={sourceOf?.(event.next)} />
        <Crossing stack={stack} kind={event.kind} />
      </div>
    </div>
  )
}

/** CR0's lowest bit: protected mode. The flags' tenth: interrupts may come. */
const protectedMode = 1
const interruptFlag = 0x200

function Cpu({ event, source }: { readonly event: LabEvent; readonly source: string | undefined }) {
  const id = useId()
  const facts: readonly (readonly [string, string])[] = [
    ...(source === undefined ? [] : [[labStrings.instruction, source] as const]),
    [labStrings.ring, String(event.ring)],
    [labStrings.cpu, event.cr0 & protectedMode ? labStrings.protectedMode : labStrings.realMode],
    [labStrings.interrupts, event.flags & interruptFlag ? labStrings.interruptsOn : labStrings.interruptsOff],
    [labStrings.instructionsBefore, labStrings.about(event.instructions)],
  ]
  return (
    <div className="lab-cpu">
      <dl>{facts.map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{name === labStrings.instruction ? <code>{value}</code> : value}</dd></div>)}</dl>
      <p className="lab-label" id={id}>{labStrings.registers}</p>
      <dl className="lab-registers" aria-labelledby={id}>
        {registerNames.map((name, place) => <div key={name}><dt>{name.toUpperCase()}</dt><dd><code>{hexText(event.registers[place] ?? 0, 4)}</code></dd></div>)}
      </dl>
    </div>
  )
}

/** The source of an instruction by its address; undefined until it has come, or where it cannot be had. */
const useSource = (load: () => Promise<SourceOf>): SourceOf | undefined => {
  const [find, setFind] = useState<SourceOf>()
  useEffect(() => {
    let wanted = true
    const show = async (): Promise<void> => {
      const found = await load()
      if (wanted) setFind(() => found)
    }
    // Without the source the replay shows everything else.
    show().catch(() => {})
    return () => { wanted = false }
  }, [load])
  return find
}

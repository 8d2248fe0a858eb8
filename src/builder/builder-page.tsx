import { useEffect, useMemo, useRef } from 'react'
import type { FigureStack } from '../diagram/figure-stack.ts'
import { layoutStack } from '../diagram/layout.ts'
import { toSvg } from '../diagram/to-svg.ts'
import { draftProjectorPath } from '../lesson/paths.ts'
import { stackOf } from '../model/builder/item.ts'
import { movesOf, placementsOf } from '../model/builder/place.ts'
import type { Action } from '../model/builder/workshop.ts'
import type { LayerId } from '../model/layers.ts'
import { builderHead } from '../strings/builder-head.ts'
import { builderStrings } from '../strings/builder.ts'
import { namesOf } from '../strings/builder-blocks.ts'
import { CopyLink } from '../ui/copy-link.tsx'
import { href } from '../ui/site-address.ts'
import { Canvas } from './canvas.tsx'
import { Challenges, CurrentChallenge } from './challenges.tsx'
import { Findings } from './findings.tsx'
import { Journey } from './journey.tsx'
import { layerButton, Layers } from './layers.tsx'
import { blockButton, Palette } from './palette.tsx'
import { Places } from './places.tsx'
import { saveFile } from './save-file.ts'
import type { Pending } from './session.ts'
import { useBuilder } from './use-builder.ts'
import { useKeys } from './use-keys.ts'

/** The reader builds a stack; the model says what fits, what it is and how it runs. */
export function BuilderPage() {
  const { session, move, travel, setTravel, search } = useBuilder()
  const { workshop: { draft, past, future }, pending, selected, challenge, said } = session
  const stack = useMemo((): FigureStack => ({ id: 'ehitatud', title: builderStrings.stackName, layers: stackOf(draft), names: namesOf(draft) }), [draft])
  const order = useMemo(() => layoutStack(stack.layers).boxes.toSorted((one, other) => other.y - one.y || one.x - other.x).map(({ id }) => id), [stack])
  const placements = useMemo(() => placementsFor(draft, pending), [draft, pending])
  const marks = new Map<LayerId, string>(pending
    ? placements.flatMap(({ at, refusal }) => (refusal ? [] : [[at, builderStrings.fits]]))
    : selected === undefined ? [] : [[selected, builderStrings.chosen]])
  const act = (action: Action): void => { move({ do: 'act', action }) }
  useKeys({ cancel: () => { if (pending) move({ do: 'cancel' }) }, act, selected })
  // Where the focus was when a place was asked for: it comes back there once one is found, or given up.
  const waiting = useRef<string>(undefined)
  useEffect(() => {
    if (pending) waiting.current = pending.do === 'place' ? blockButton(pending.block) : layerButton(pending.id)
    else if (waiting.current !== undefined) {
      const button = document.getElementById(waiting.current)
      button?.closest('details')?.setAttribute('open', '')
      button?.focus()
      waiting.current = undefined
    }
  }, [pending])
  const begin = (id: typeof challenge): void => {
    if (!id) return
    move({ do: 'begin', challenge: id })
    requestAnimationFrame(() => { document.getElementById('praegune')?.focus() })
  }
  return (
    <div className="builder">
      <h1>{builderHead.title}</h1>
      <p className="builder-intro">{builderStrings.intro}</p>
      <p className="notice without-script">{builderStrings.needsScript}</p>
      {challenge && (
        <CurrentChallenge
          key={challenge} id={challenge} draft={draft} onBegin={begin}
          onSolve={(id) => { move({ do: 'solve', challenge: id }) }} onLeave={() => { move({ do: 'leave' }) }}
        />
      )}
      <div className="builder-bench">
        <div className="builder-stage">
          <p className="builder-actions needs-script no-print">
            <button type="button" data-wakes="" aria-disabled={past.length === 0} onClick={() => { act({ do: 'undo' }) }}>{builderStrings.undo}</button>
            <button type="button" data-wakes="" aria-disabled={future.length === 0} onClick={() => { act({ do: 'redo' }) }}>{builderStrings.redo}</button>
            <button type="button" data-wakes="" aria-disabled={draft.length === 1} onClick={() => { act({ do: 'clear' }) }}>{builderStrings.clear}</button>
          </p>
          <div className="builder-said" role="status">{said.text !== '' && <p key={said.count} data-refused={said.refused || undefined}>{said.text}</p>}</div>
          <Canvas stack={stack} marks={marks} onPress={(id) => { move(pending ? { do: 'settle', at: id } : { do: 'select', id }) }} />
        </div>
        <div className="builder-side needs-script no-print">
          {pending
            ? (
              <Places
                key={pending.do === 'place' ? pending.block : pending.id} draft={draft} pending={pending} placements={placements}
                onSettle={(at) => { move({ do: 'settle', at }) }} onCancel={() => { move({ do: 'cancel' }) }}
                onIsa={(isa) => { if (pending.do === 'place') move({ do: 'choose', pending: { do: 'place', block: pending.block, ...(isa && { isa }) } }) }}
              />
            )
            : <Palette onChoose={(block) => { move({ do: 'choose', pending: { do: 'place', block } }) }} />}
          <Layers
            draft={draft} order={order} selected={selected} onAct={act}
            onSelect={(id) => { move({ do: 'select', id }) }} onMove={(id) => { move({ do: 'choose', pending: { do: 'move', id } }) }}
          />
        </div>
      </div>
      <Findings draft={draft} stack={stack} />
      <div className="needs-script no-print">
        <Journey stack={stack} travel={travel} onTravel={setTravel} />
        <CopyLink search={search} words={builderStrings} />
        <p className="copy-link"><a href={href(draftProjectorPath) + search}>{builderStrings.showToClass}</a></p>
        <p className="copy-link"><button type="button" data-wakes="" onClick={() => { saveFile(builderStrings.fileName, 'image/svg+xml', toSvg({ stack, operation: travel?.operation, from: travel?.from, step: travel?.step ?? 0 })) }}>{builderStrings.save}</button></p>
        <p className="builder-keys">{builderStrings.keys}</p>
      </div>
      <Challenges onBegin={begin} />
    </div>
  )
}

const placementsFor = (draft: Parameters<typeof placementsOf>[0], pending: Pending | undefined): ReturnType<typeof placementsOf> =>
  pending === undefined ? [] : pending.do === 'place' ? placementsOf(draft, pending.block, pending.isa) : movesOf(draft, pending.id)

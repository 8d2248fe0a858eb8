import { memo, useCallback, useDeferredValue, useMemo } from 'react'
import { layoutStack } from '../diagram/layout.ts'
import { toSvg } from '../diagram/to-svg.ts'
import type { BlockId } from '../model/builder/blocks.ts'
import { itemById } from '../model/builder/item.ts'
import { roomiest } from '../model/builder/fitting.ts'
import { movesOf, placementsOf } from '../model/builder/place.ts'
import type { Action } from '../model/builder/workshop.ts'
import type { LayerId } from '../model/layers.ts'
import { builderHead } from '../strings/builder-head.ts'
import { builderStrings } from '../strings/builder.ts'
import { Bar } from './bar.tsx'
import { Canvas } from './canvas.tsx'
import { Challenges, CurrentChallenge } from './challenges.tsx'
import { Exports } from './exports.tsx'
import { figureStackOf } from './figure-stack.ts'
import { Findings } from './findings.tsx'
import { Insertion } from './insertion.tsx'
import { Journey } from './journey.tsx'
import { LayerPanel } from './layer-panel.tsx'
import { NextStep } from './next-step.tsx'
import { Palette } from './palette.tsx'
import { Places } from './places.tsx'
import type { Pending } from './session.ts'
import { Start } from './start.tsx'
import { useBuilder } from './use-builder.ts'
import { focusInsertion, useFocusBack } from './use-focus.ts'
import { useKeys } from './use-keys.ts'
import './builder.css'

/** Everything beside the picture follows in the next frame: whoever presses sees the layer in its place first. */
const [LaterNextStep, LaterInsertion, LaterPanel, LaterPalette, LaterFindings, LaterJourney, LaterChallenges] =
  [memo(NextStep), memo(Insertion), memo(LayerPanel), memo(Palette), memo(Findings), memo(Journey), memo(Challenges)]

/** The reader builds a stack; the model says what fits, what it is and how it runs. */
export function BuilderPage() {
  const { session, move, travel, setTravel, search } = useBuilder()
  const { workshop, pending, selected, challenge, said } = session
  const { draft } = workshop
  const stack = useMemo(() => figureStackOf(draft), [draft])
  const order = useMemo(() => layoutStack(stack.layers).boxes.toSorted((one, other) => other.y - one.y || one.x - other.x).map(({ id }) => id), [stack])
  const placements = useMemo(() => placementsFor(draft, pending), [draft, pending])
  const chosen = useMemo(() => (selected !== undefined && itemById(draft, selected) ? selected : roomiest(draft)), [draft, selected])
  const marks = new Map<LayerId, string>(pending ? placements.flatMap(({ at, refusal }) => (refusal ? [] : [[at, builderStrings.fits]])) : [[chosen, builderStrings.chosen]])
  const act = useCallback((action: Action): void => { move({ do: 'act', action }) }, [move])
  const select = useCallback((id: LayerId): void => { move({ do: 'select', id }) }, [move])
  const choose = useCallback((block: BlockId): void => { move({ do: 'choose', pending: { do: 'place', block } }) }, [move])
  const lift = useCallback((id: LayerId): void => { move({ do: 'choose', pending: { do: 'move', id } }) }, [move])
  const later = useDeferredValue(useMemo(() => ({ draft, stack, order, chosen }), [draft, stack, order, chosen]))
  // A choice made in the panel stands in it at once; the panel of another layer follows.
  const shown = later.chosen === chosen ? draft : later.draft
  const item = itemById(shown, later.chosen)
  useKeys({ cancel: () => { if (pending) move({ do: 'cancel' }) }, act, selected: chosen })
  useFocusBack(pending)
  const begin = useCallback((id: typeof challenge): void => {
    if (!id) return
    move({ do: 'begin', challenge: id })
    requestAnimationFrame(() => { document.getElementById('praegune')?.focus() })
  }, [move])
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
        <Bar workshop={workshop} said={said} onAct={act} />
        <div className="builder-stage">
          <Canvas stack={stack} marks={marks} onPress={(id) => { move(pending ? { do: 'settle', at: id } : { do: 'select', id }) }} />
          {draft.length === 1 ? <Start onOpen={(example) => { move({ do: 'example', example }); focusInsertion() }} /> : <LaterNextStep stack={later.stack} />}
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
            : (
              <LaterInsertion draft={later.draft} order={later.order} chosen={later.chosen} onSelect={select} onAct={act} />
            )}
          {!pending && item && <LaterPanel key={later.chosen} draft={shown} item={item} onAct={act} onMove={lift} />}
          {!pending && <LaterPalette onChoose={choose} />}
        </div>
        <LaterFindings draft={later.draft} stack={later.stack} />
      </div>
      <div className="needs-script no-print"><LaterJourney stack={later.stack} travel={travel} onTravel={setTravel} /></div>
      <Exports search={search} svg={() => toSvg({ stack, operation: travel?.operation, from: travel?.from, step: travel?.step ?? 0 })} />
      <p className="builder-keys needs-script no-print">{builderStrings.keys}</p>
      <LaterChallenges onBegin={begin} />
    </div>
  )
}

const placementsFor = (draft: Parameters<typeof placementsOf>[0], pending: Pending | undefined): ReturnType<typeof placementsOf> =>
  pending === undefined ? [] : pending.do === 'place' ? placementsOf(draft, pending.block, pending.isa) : movesOf(draft, pending.id)

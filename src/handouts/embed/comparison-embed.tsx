// A comparison without anything around it. Its address is that of the comparison's own page, under another path.
import { useMemo, useState } from 'react'
import { chosenTick, compareSearch, showInAddress } from '../../compare/address.ts'
import { correctionSentence } from '../../compare/corrections.ts'
import { useChosen } from '../../compare/use-chosen.ts'
import { ComparisonCanvas } from '../../diagram/comparison/canvas.tsx'
import { clampTick, comparisonOf } from '../../diagram/comparison/comparison.ts'
import { comparePath } from '../../lesson/paths.ts'
import { compareHead } from '../../strings/compare-head.ts'
import { compareStrings } from '../../strings/compare.ts'
import { downloadStrings } from '../../strings/downloads.ts'
import { embedStrings } from '../../strings/embed.ts'
import { handoutStrings } from '../../strings/handouts.ts'
import { operationTitle } from '../../strings/operations.ts'
import { Failure } from '../../ui/failure.tsx'
import { EmbedFrame } from './frame.tsx'

/** The page /manus/vordle/: stacks side by side and the buttons, for a frame on somebody else's page. */
export function ComparisonEmbed() {
  const { followed: { chosen: asked, stacks, step, visit }, busy, failure } = useChosen()
  const chosen = useMemo(() => ({ ...asked, view: 'side-by-side' as const }), [asked])
  const comparison = useMemo(() => comparisonOf(stacks, chosen.operation), [stacks, chosen.operation])
  const wanted = chosenTick(step, comparison.ticks.length)
  const [moved, setMoved] = useState<{ readonly visit: string | undefined; readonly tick: number }>()
  const reader = moved?.visit === visit ? moved : undefined
  const tick = clampTick(reader?.tick ?? wanted.tick, comparison)
  const corrections = reader ? [] : [...chosen.corrections, ...wanted.corrections].filter(({ wrong }) => wrong !== 'view')
  const search = compareSearch('', chosen, tick)
  return (
    <EmbedFrame
      name="vordle" title={compareHead.title} frameTitle={embedStrings.comparisonFrame(stacks.map(({ title }) => title), operationTitle(chosen.operation))}
      search={search} link={{ path: comparePath + search, words: handoutStrings.openComparison }} credit={downloadStrings.courseCredit}
    >
      <div role="status" aria-busy={busy || undefined}>{corrections.map((correction) => <p key={`${correction.wrong} ${correction.wanted}`} className="embed-note">{correctionSentence(correction, { comparison, tick })}</p>)}</div>
      {failure && <Failure message={compareStrings.loadFailed} error={failure.error} onRetry={failure.retry} />}
      <ComparisonCanvas comparison={comparison} tick={tick} brief onTick={(next) => { setMoved({ visit, tick: next }); showInAddress(chosen, next) }} />
    </EmbedFrame>
  )
}

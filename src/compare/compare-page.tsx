import { useEffect, useMemo, useRef, useState } from 'react'
import { ComparisonCanvas } from '../diagram/comparison/canvas.tsx'
import { clampTick, comparisonOf } from '../diagram/comparison/comparison.ts'
import { ComparisonDifference, ComparisonTable } from '../diagram/comparison/table.tsx'
import { Legend } from '../diagram/legend.tsx'
import { CopyFrameCode } from '../lesson/copy-frame-code.tsx'
import { comparisonProjectorPath, comparisonSheetPath, compareSearchOf, embedComparisonPath } from '../lesson/paths.ts'
import { compareHead } from '../strings/compare-head.ts'
import { embedStrings } from '../strings/embed.ts'
import { operationTitle } from '../strings/operations.ts'
import { compareStrings } from '../strings/compare.ts'
import { Failure } from '../ui/failure.tsx'
import { chosenTick, compareSearch, showInAddress, slots, type Correction } from './address.ts'
import { Chooser } from './chooser.tsx'
import { CopyLink } from '../ui/copy-link.tsx'
import { correctionSentence } from './corrections.ts'
import { ComparisonViews } from './morph.tsx'
import { presets } from './choices.ts'
import { href } from '../ui/site-address.ts'
import { useChosen } from './use-chosen.ts'

/** Two to four stacks, and one operation that runs in all of them in step. The address says which; it is followed once awake. */
export function ComparePage() {
  const { followed, busy, failure } = useChosen()
  const { chosen, stacks, visit } = followed
  const comparison = useMemo(() => comparisonOf(stacks, chosen.operation), [stacks, chosen.operation])
  const asked = chosenTick(followed.step, comparison.ticks.length)
  const [shown, setShown] = useState({ visit, tick: asked.tick, stepped: false })
  if (shown.visit !== visit) setShown({ visit, tick: asked.tick, stepped: false })
  const tick = clampTick(shown.tick, comparison)
  const told = useMemo(() => [...chosen.corrections, ...chosenTick(followed.step, comparison.ticks.length).corrections], [chosen, followed.step, comparison])
  const corrections = shown.stepped ? none : told
  const said = useRef<HTMLDivElement>(null)
  // What was wrong with an address is told in sight, and the address put right.
  useEffect(() => {
    if (corrections.length === 0) return
    showInAddress(chosen, tick)
    said.current?.scrollIntoView({ block: 'start' })
  }, [corrections, chosen, tick])
  const goTo = (next: number): void => {
    setShown({ visit, tick: next, stepped: true })
    // The address may name stacks that have not come: it stays, since the ones before are not what it asks for.
    if (!busy && !failure) showInAddress(chosen, next)
  }
  const at = slots.findIndex((slot) => slot === chosen.view)
  return (
    <div className="compare" aria-busy={busy || undefined}>
      <h1>{compareHead.title}</h1>
      <p className="compare-intro">{compareStrings.intro}</p>
      <nav className="compare-presets needs-script no-print" aria-labelledby="valmis-vordlused">
        <h2 id="valmis-vordlused">{compareStrings.presets}</h2>
        <ul>{presets.map((preset) => <li key={preset.title}><a href={compareSearchOf(preset.ids, preset.operation)}>{preset.title}</a></li>)}</ul>
      </nav>
      <Chooser ids={chosen.ids} operation={chosen.operation} />
      <div className="compare-said" role="status" ref={said}>
        {corrections.length > 0 && <div className="notice">{corrections.map((correction) => <p key={`${correction.wrong} ${correction.wanted}`}>{correctionSentence(correction, { comparison, tick })}</p>)}</div>}
        {busy && <p className="visually-hidden">{compareStrings.loading}</p>}
        {at >= 0 && stacks[at] && <p className="visually-hidden">{compareStrings.morphed(stacks[at].title)}</p>}
      </div>
      {failure && <Failure message={compareStrings.loadFailed} error={failure.error} onRetry={failure.retry} />}
      <nav className="compare-views needs-script no-print" aria-label={compareStrings.view}>
        <ul>
          <li><a data-waits="" href={compareSearch('', { ...chosen, view: 'side-by-side' }, tick)} aria-current={at < 0 || undefined}>{compareStrings.sideBySide}</a></li>
          {stacks.map(({ title }, index) => {
            const slot = slots[index]
            return slot && <li key={slot}><a data-waits="" href={compareSearch('', { ...chosen, view: slot }, tick)} aria-current={slot === chosen.view || undefined}>{compareStrings.onePicture(title)}</a></li>
          })}
        </ul>
      </nav>
      <ComparisonCanvas comparison={comparison} tick={tick} onTick={goTo}>
        <ComparisonViews comparison={comparison} tick={tick} seen={comparison.columns[at] ? [at] : undefined} />
      </ComparisonCanvas>
      <Legend plate={{ rows: 0, boxes: comparison.columns.flatMap(({ plate }) => plate.boxes) }} moving />
      <CopyLink search={compareSearch('', chosen, tick)} words={compareStrings} />
      <p><CopyFrameCode path={embedComparisonPath + compareSearch('', chosen, tick)} title={embedStrings.comparisonFrame(stacks.map(({ title }) => title), operationTitle(chosen.operation))} /></p>
      <p className="no-print"><a data-waits="" href={href(comparisonSheetPath) + compareSearch('', { ...chosen, view: 'side-by-side' })}>{compareStrings.onPaper}</a></p>
      <p className="needs-script no-print"><a data-waits="" href={href(comparisonProjectorPath) + compareSearch('', chosen, tick)}>{compareStrings.showToClass}</a></p>
      <section aria-labelledby="erinevus">
        <h2 id="erinevus">{compareStrings.differenceHeading}</h2>
        <ComparisonDifference comparison={comparison} />
      </section>
      <section className="compare-table" aria-labelledby="vordlustabel">
        <h2 id="vordlustabel">{compareStrings.tableHeading}</h2>
        <p>{compareStrings.tableIntro}</p>
        <ComparisonTable comparison={comparison} />
      </section>
    </div>
  )
}

const none: readonly Correction[] = []

// The whole comparison as text, tick by tick; in print and without script each tick with its pictures. As in src/diagram/twin.tsx.
import { memo, type ReactElement } from 'react'
import { compareStrings } from '../../strings/compare.ts'
import { Crossings } from '../crossings.tsx'
import { Still } from '../still.tsx'
import { shownIn, tickTitle, type Comparison } from './comparison.ts'

/** Drawn once for each comparison: a step or another view leaves it as it is. */
export const ComparisonTwin = memo(function ComparisonTwin({ comparison }: { readonly comparison: Comparison }): ReactElement {
  const { columns, ticks } = comparison
  return (
    <>
      <details className="twin"><summary>{compareStrings.twin(ticks.length)}</summary></details>
      <div className="twin-text comparison-twin">
        {ticks.map((_, tick) => (
          <section key={tick}>
            <h3>{tickTitle(comparison, tick)}</h3>
            <ul>
              {columns.map(({ stack, plate }, index) => {
                const { moment, still, sentence, moves } = shownIn(comparison, tick, index)
                return (
                  <li key={`${stack.id} ${String(index)}`}>
                    {moves && <Still plate={plate} moment={moment} number={still + 1} small />}
                    <p><b>{stack.title}:</b> {moves && moment && <Crossings moment={moment} />}{sentence}</p>
                  </li>
                )
              })}
            </ul>
          </section>
        ))}
      </div>
    </>
  )
})

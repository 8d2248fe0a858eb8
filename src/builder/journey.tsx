import { Figure } from '../diagram/figure.tsx'
import type { FigureStack } from '../diagram/figure-stack.ts'
import { operations, type Operation } from '../model/operations.ts'
import { builderStrings } from '../strings/builder.ts'
import { operationFromSlug, operationSlug, operationTitle } from '../strings/operations.ts'
import { capitalised, formsOf } from '../strings/sentences.ts'
import type { Travel } from './address.ts'
import { ChoiceList } from './choice-list.tsx'
import { askersOf, isAble, shownTravel } from './travel.ts'

interface JourneyProps {
  readonly stack: FigureStack
  readonly travel: Travel | undefined
  readonly onTravel: (travel: Travel | undefined) => void
}

/** Any operation, from any program or kernel that runs, as a journey through the reader's own stack. */
export function Journey({ stack, travel, onTravel }: JourneyProps) {
  const askers = askersOf(stack)
  const shown = shownTravel(stack, travel)
  const from = travel && askers.includes(travel.from) ? travel.from : askers[0]
  const begin = (origin: string, operation: Operation | undefined): void => { onTravel(operation && { operation, from: origin, step: 0 }) }
  return (
    <section className="builder-journey" aria-labelledby="teekond">
      <h2 id="teekond">{builderStrings.journey}</h2>
      {from === undefined ? <p>{builderStrings.journeyEmpty}</p> : (
        <div className="builder-fields">
          <p className="builder-field">
            <label htmlFor="teekonna-toiming">{builderStrings.journeyOperation}</label>
            <ChoiceList edition={from} id="teekonna-toiming" value={shown ? operationSlug(shown.operation) : ''} onChange={({ target }) => { begin(from, operationFromSlug(target.value)) }}>
              <option value="">{builderStrings.journeyNone}</option>
              {operations.filter((operation) => isAble(stack, from, operation)).map((operation) => <option key={operationSlug(operation)} value={operationSlug(operation)}>{capitalised(operationTitle(operation))}</option>)}
            </ChoiceList>
          </p>
          <p className="builder-field">
            <label htmlFor="teekonna-alustaja">{builderStrings.journeyOrigin}</label>
            <ChoiceList edition={askers.join(' ')} id="teekonna-alustaja" value={from} onChange={({ target }) => { begin(target.value, [shown?.operation, ...operations].find((operation) => operation && isAble(stack, target.value, operation))) }}>
              {askers.map((id) => <option key={id} value={id}>{capitalised(formsOf(stack.names, id).nominative)}</option>)}
            </ChoiceList>
          </p>
        </div>
      )}
      {shown && (
        <Figure
          id="ehitatud-teekond" stack={stack} operation={shown.operation} from={shown.from} step={shown.step}
          title={builderStrings.journeyTitle(operationTitle(shown.operation), formsOf(stack.names, shown.from).nominative)}
          onStep={(step) => { onTravel({ ...shown, step }) }}
        />
      )}
    </section>
  )
}

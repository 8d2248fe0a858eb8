import { comparable } from 'virtual:comparable'
import { memo, useEffect, useId, useRef, type ReactElement, type ReactNode } from 'react'
import { comparePath } from '../lesson/paths.ts'
import { operations } from '../model/operations.ts'
import { compareStrings } from '../strings/compare.ts'
import { familyName } from '../strings/families.ts'
import { operationFromSlug, operationSlug, operationTitle } from '../strings/operations.ts'
import { capitalised } from '../strings/sentences.ts'
import { navigate } from '../ui/navigate.ts'
import { chosenComparison, compareSearch, parseCompareRequest, slots, type ChosenComparison } from './address.ts'
import { groupedChoices, type ChoiceGroup } from './choices.ts'
import { siteAddress } from '../ui/site-address.ts'

/** Moves to the comparison of the address, but for what has been chosen anew. */
const show = (change: (shown: ChosenComparison) => Partial<ChosenComparison>): void => {
  const shown = chosenComparison(comparable, parseCompareRequest(siteAddress().search))
  const next = { ...shown, ...change(shown) }
  // A browser that fills lists in again after a reload has chosen nothing.
  if (next.ids.join() !== shown.ids.join() || next.operation !== shown.operation) navigate(comparePath + compareSearch('', next))
}

/** An emptied list closes the gap; those that must be two stay two. */
const choose = (index: number, id: string): void => {
  show(({ ids }) => ({ ids: slots.map((_, at) => (at === index ? id : ids[at] ?? '')).filter((other) => other !== ''), view: 'side-by-side' }))
}

type ChooserProps = Pick<ChosenComparison, 'ids' | 'operation'>

/** Native lists of the stacks by family, and of the operations. A choice is a move: the way back undoes it. */
export const Chooser = memo(function Chooser({ ids, operation }: ChooserProps) {
  return (
    <fieldset className="compare-chooser needs-script no-print">
      <legend className="visually-hidden">{compareStrings.chooser}</legend>
      {slots.map((slot, index) => (
        <Select key={slot} title={compareStrings.slots[index] ?? ''} value={ids[index] ?? ''} onChoose={(id) => { choose(index, id) }}>
          {index > 1 && <option value="">{compareStrings.nothing}</option>}
          {groupedChoices(comparable).map(({ family, stacks }) => (
            <optgroup key={family} label={groupTitle(family)}>
              {stacks.map(({ id, title }) => <option key={id} value={id}>{title}</option>)}
            </optgroup>
          ))}
        </Select>
      ))}
      <Select
        title={compareStrings.operation} value={operationSlug(operation)}
        onChoose={(slug) => { show((shown) => ({ operation: operationFromSlug(slug) ?? shown.operation })) }}
      >
        {operations.map((one) => <option key={operationSlug(one)} value={operationSlug(one)}>{capitalised(operationTitle(one))}</option>)}
      </Select>
    </fieldset>
  )
})

interface SelectProps {
  readonly title: string
  readonly value: string
  readonly onChoose: (value: string) => void
  readonly children: ReactNode
}

/**
 * The list's own value leads: a choice made before the page has woken up stands there and is followed as soon as it has, where a value
 * of React's would only undo it.
 */
function Select({ title, value, onChoose, children }: SelectProps): ReactElement {
  const id = useId()
  const list = useRef<HTMLSelectElement>(null)
  const onEarly = useRef(onChoose)
  const followed = useRef(value)
  useEffect(() => {
    const chosen = list.current?.value
    if (chosen !== undefined && chosen !== followed.current) onEarly.current(chosen)
  }, [])
  useEffect(() => {
    if (list.current && followed.current !== value) list.current.value = value
    followed.current = value
  }, [value])
  return (
    <p>
      <label htmlFor={id}>{title}</label>
      <select id={id} ref={list} defaultValue={value} data-wakes="" onChange={(event) => { onChoose(event.target.value) }}>{children}</select>
    </p>
  )
}

const groupTitle = (family: ChoiceGroup['family']): string => {
  switch (family) {
    case 'several': return capitalised(compareStrings.severalFamilies)
    case 'none': return capitalised(compareStrings.noFamily)
    default: return capitalised(familyName(family))
  }
}

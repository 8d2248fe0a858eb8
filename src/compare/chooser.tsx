import { comparable } from 'virtual:comparable'
import { useId, type ReactElement } from 'react'
import { comparePath } from '../lesson/paths.ts'
import { operations } from '../model/operations.ts'
import { compareStrings } from '../strings/compare.ts'
import { familyName } from '../strings/families.ts'
import { operationFromSlug, operationSlug, operationTitle } from '../strings/operations.ts'
import { capitalised } from '../strings/sentences.ts'
import { navigate } from '../ui/navigate.ts'
import { compareSearch, slots, type ChosenComparison } from './address.ts'
import { groupedChoices, type ChoiceGroup } from './choices.ts'

/** Native lists of the stacks by family, and of the operations. A choice is a move: the way back undoes it. */
export function Chooser({ chosen }: { readonly chosen: ChosenComparison }) {
  const show = (next: Partial<ChosenComparison>): void => { navigate(comparePath + compareSearch('', { ...chosen, ...next })) }
  /** An emptied list closes the gap; those that must be two stay two. */
  const choose = (index: number, id: string): void => {
    const ids = slots.map((_, at) => (at === index ? id : chosen.ids[at] ?? '')).filter((other) => other !== '')
    show({ ids, view: 'side-by-side' })
  }
  return (
    <fieldset className="compare-chooser needs-script no-print">
      <legend className="visually-hidden">{compareStrings.chooser}</legend>
      {slots.map((slot, index) => (
        <Select key={slot} title={compareStrings.slots[index] ?? ''} value={chosen.ids[index] ?? ''} onChoose={(id) => { choose(index, id) }}>
          {index > 1 && <option value="">{compareStrings.nothing}</option>}
          {groupedChoices(comparable).map(({ family, stacks }) => (
            <optgroup key={family} label={groupTitle(family)}>
              {stacks.map(({ id, title }) => <option key={id} value={id}>{title}</option>)}
            </optgroup>
          ))}
        </Select>
      ))}
      <Select
        title={compareStrings.operation} value={operationSlug(chosen.operation)}
        onChoose={(slug) => { show({ operation: operationFromSlug(slug) ?? chosen.operation }) }}
      >
        {operations.map((operation) => <option key={operationSlug(operation)} value={operationSlug(operation)}>{capitalised(operationTitle(operation))}</option>)}
      </Select>
    </fieldset>
  )
}

interface SelectProps {
  readonly title: string
  readonly value: string
  readonly onChoose: (value: string) => void
  readonly children: React.ReactNode
}

function Select({ title, value, onChoose, children }: SelectProps): ReactElement {
  const id = useId()
  return (
    <p>
      <label htmlFor={id}>{title}</label>
      <select id={id} value={value} data-wakes="" onChange={(event) => { onChoose(event.target.value) }}>{children}</select>
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

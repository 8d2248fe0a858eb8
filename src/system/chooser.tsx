import type { FigureStack } from '../diagram/figure-stack.ts'
import { operationSlug, operationTitle } from '../strings/operations.ts'
import { capitalised, formsOf } from '../strings/sentences.ts'
import { systemStrings } from '../strings/system.ts'
import { journeySearch } from './journey-address.ts'
import { choicesOf, type Choice } from './journeys.ts'

interface ChooserProps {
  readonly stack: FigureStack
  readonly shown: Choice
}

/**
 * Links to the journeys of the stack: to every operation, begun by the same layer where it can, and to every layer that can
 * begin the shown operation. The addresses are whole, so a press before the page has woken up leads there too.
 */
export function Chooser({ stack, shown }: ChooserProps) {
  const choices = choicesOf(stack)
  const slug = operationSlug(shown.operation)
  const offered = [...new Set(choices.map(({ operation }) => operation))]
  return (
    <nav className="journey-chooser needs-script no-print" aria-label={systemStrings.chooser}>
      <Links
        title={systemStrings.chooseOperation} id="toimingud"
        links={offered.flatMap((operation) => {
          const able = choices.filter((choice) => choice.operation === operation)
          const choice = able.find(({ from }) => from === shown.from) ?? able[0]
          return choice ? [{ choice, text: operationTitle(operation), current: operationSlug(operation) === slug }] : []
        })}
      />
      <Links
        title={systemStrings.chooseOrigin} id="alustajad"
        links={choices.filter(({ operation }) => operationSlug(operation) === slug)
          .map((choice) => ({ choice, text: formsOf(stack.names, choice.from).nominative, current: choice.from === shown.from }))}
      />
    </nav>
  )
}

interface LinksProps {
  readonly title: string
  readonly id: string
  readonly links: readonly { readonly choice: Choice; readonly text: string; readonly current: boolean }[]
}

function Links({ title, id, links }: LinksProps) {
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <ul>
        {links.map(({ choice, text, current }) => (
          <li key={text}><a href={journeySearch('', choice)} aria-current={current || undefined}>{capitalised(text)}</a></li>
        ))}
      </ul>
    </section>
  )
}

import { examples, type ExampleId } from '../model/builder/examples.ts'
import { builderStrings, exampleTitles } from '../strings/builder.ts'

/** On an empty canvas: three ways to begin. */
export function Start({ onOpen }: { readonly onOpen: (id: ExampleId) => void }) {
  return (
    <div className="builder-start needs-script no-print">
      <p id="naited">{builderStrings.start}</p>
      <ul aria-labelledby="naited">
        {examples.map(({ id }) => <li key={id}><button type="button" data-wakes="" onClick={() => { onOpen(id) }}>{exampleTitles[id]}</button></li>)}
      </ul>
      <p><a href="#ulesanded">{builderStrings.toChallenges}</a></p>
    </div>
  )
}

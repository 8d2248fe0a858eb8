// What was tested, how and when, and what is not met. Whoever changes a test named here changes the sentence with it.
import { accessHead } from '../strings/access-head.ts'
import { accessStrings } from '../strings/access.ts'
import './reference.css'

/** `mark`: the content's own, as in the foot of every page. */
export const AccessPage = ({ mark }: { readonly mark: string }) => (
  <div className="reference">
    <h1>{accessHead.title}</h1>
    <p className="reference-intro">{accessStrings.intro}</p>
    <Points id="kontrollitud" title={accessStrings.tested} intro={accessStrings.testedIntro} points={accessStrings.testedPoints} />
    <Points id="vaadatud" title={accessStrings.readings} intro={accessStrings.readingsIntro} points={accessStrings.readingsPoints} />
    <Points id="puudu" title={accessStrings.missing} intro={accessStrings.missingIntro} points={accessStrings.missingPoints} />
    <section aria-labelledby="teata">
      <h2 id="teata">{accessStrings.report}</h2>
      <p>{accessStrings.reportText}</p>
    </section>
    <section aria-labelledby="tunnus">
      <h2 id="tunnus">{accessStrings.mark}</h2>
      <p>{accessStrings.markIs} <code>{mark}</code></p>
      <p>{accessStrings.markText}</p>
    </section>
  </div>
)

interface PointsProps { readonly id: string; readonly title: string; readonly intro: string; readonly points: readonly (readonly [name: string, text: string])[] }

const Points = ({ id, title, intro, points }: PointsProps) => (
  <section aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    <p>{intro}</p>
    <ul>{points.map(([name, text]) => <li key={name}><strong>{name}.</strong> {text}</li>)}</ul>
  </section>
)

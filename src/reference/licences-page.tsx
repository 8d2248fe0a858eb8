// What is in the course but was made by others, with the text of each licence.
import type { Licence } from '../model/licence.ts'
import { licencesHead } from '../strings/licences-head.ts'
import { licenceStrings } from '../strings/licences.ts'

interface LicencesPageProps { readonly packages: readonly Licence[]; readonly parts: readonly Licence[] }

/** Every licence of others' work that is published with the course. */
export const LicencesPage = ({ packages, parts }: LicencesPageProps) => (
  <div className="reference">
    <h1>{licencesHead.title}</h1>
    <p className="reference-intro">{licenceStrings.intro} {licenceStrings.textsEnglish}</p>
    <section aria-labelledby="paketid">
      <h2 id="paketid">{licenceStrings.packages}</h2>
      <Licences licences={packages} uses={licenceStrings.uses} />
    </section>
    <section aria-labelledby="osad">
      <h2 id="osad">{licenceStrings.parts}</h2>
      <p>{licenceStrings.partsIntro}</p>
      <Licences licences={parts} uses={licenceStrings.partUses} />
    </section>
  </div>
)

const Licences = ({ licences, uses }: { readonly licences: readonly Licence[]; readonly uses: Readonly<Record<string, string>> }) => (
  <ul className="source-list">
    {licences.map(({ name, version, id, text }) => (
      <li key={name}>
        <p><strong lang="en">{name}</strong>{version !== '' && ` ${version}`}: {uses[name]}. {id}</p>
        <details>
          <summary>{licenceStrings.text(name)}</summary>
          <div className="notice" lang="en">{paragraphs(text).map((paragraph, place) => <p key={`${name} ${String(place)}`}>{paragraph}</p>)}</div>
        </details>
      </li>
    ))}
  </ul>
)

/** Lines are broken for a terminal there; a page breaks its own. */
const paragraphs = (text: string): readonly string[] => text.split(/\n\s*\n/).map((paragraph) => paragraph.trim())

import { presets } from '../compare/choices.ts'
import { comparePath, compareSearchOf } from '../lesson/paths.ts'
import { compareStrings } from '../strings/compare.ts'
import { href } from '../ui/site-address.ts'

/** Ready comparisons, as links: the page that shows them is a press away. */
export const HomeCompare = () => (
  <section className="home-compare" aria-labelledby="vordle">
    <h2 id="vordle">{compareStrings.homeHeading}</h2>
    <p>{compareStrings.homeText}</p>
    <ul>
      {presets.map(({ title, ids, operation }) => <li key={title}><a href={href(comparePath) + compareSearchOf(ids, operation)}>{title}</a></li>)}
    </ul>
  </section>
)

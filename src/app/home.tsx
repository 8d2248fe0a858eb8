import { lessons } from 'virtual:catalogue'
import { describeLayers } from '../diagram/describe.ts'
import { plateOf } from '../diagram/plate.ts'
import { Still } from '../diagram/still.tsx'
import { lessonPath, reviewPath, systemPath } from '../lesson/paths.ts'
import { classify } from '../model/classify.ts'
import { homeStrings } from '../strings/home.ts'
import { familyName, reasonOf } from '../strings/families.ts'
import { capitalised, formsOf } from '../strings/sentences.ts'
import type { StackDocument } from '../content/stack-document.ts'
import { usePageHead } from './head.ts'
import { fixedHeads } from './heads.ts'
import { homeStacks } from './home-stacks.ts'
import { href } from '../ui/site-address.ts'

/** The page /, down to the list of lessons. What answers to the reader, and what follows that, are parts of their own. */
export function Home() {
  usePageHead(fixedHeads.home)
  const [first] = lessons
  return (
    <div className="home">
      <h1>{homeStrings.homeHeading}</h1>
      <p className="home-idea">{homeStrings.homeIdea}{first && <> <a href={href(lessonPath(first.slug))}>{homeStrings.start}</a></>}</p>
      <section className="families" aria-labelledby="perekonnad">
        <h2 id="perekonnad" className="visually-hidden">{homeStrings.familiesHeading}</h2>
        <ul>{homeStacks.map((stack) => <Family key={stack.id} stack={stack} />)}</ul>
        <p className="families-read" aria-hidden="true">{homeStrings.familiesRead}</p>
      </section>
      <section aria-labelledby="oppetukid">
        <h2 id="oppetukid">{homeStrings.lessonsHeading}</h2>
        <p className="home-review"><a href={href(reviewPath)}>{homeStrings.reviewLink}</a> <span data-progress="/" /></p>
        <ol className="lesson-list">
          {lessons.map(({ slug, order, title, summary, minutes }) => (
            <li key={slug} value={order}>
              <a href={href(lessonPath(slug))}>{title}</a> <small>{homeStrings.minutes(minutes)}</small>
              <p>{summary}</p>
              <div className="lesson-progress needs-script" data-progress={slug} />
            </li>
          ))}
        </ol>
      </section>
    </div>
  )
}

/** One system: its family, its picture and the reason, all computed from the stack. What the picture shows, a screen reader is told. */
function Family({ stack }: { readonly stack: StackDocument }) {
  const [verdict] = classify(stack.layers)
  if (!verdict) return null
  const plate = plateOf(stack)
  const reason = reasonOf(verdict, stack.names)
  // „Bochs hoolitseb …“: where the sentence begins with the system itself, its name stands there once, as the link.
  const name = capitalised(formsOf(stack.names, verdict.at).nominative)
  const isSystem = reason.startsWith(`${name} `) && (stack.title === name || stack.title.startsWith(`${name} (`))
  return (
    <li>
      <h3>{capitalised(familyName(verdict.family))}</h3>
      <div className="family-picture"><Still plate={plate} small /></div>
      <p className="visually-hidden">{homeStrings.layersUpward} {describeLayers(stack, plate).join('. ')}.</p>
      <p><a href={href(systemPath(stack.id))}>{stack.title}</a>{isSystem ? reason.slice(name.length) : `. ${reason}`}</p>
    </li>
  )
}

import { lessons } from 'virtual:catalogue'
import { plateOf } from '../diagram/plate.ts'
import { Still } from '../diagram/still.tsx'
import { href, lessonPath } from '../lesson/paths.ts'
import { classify } from '../model/classify.ts'
import { appStrings } from '../strings/app.ts'
import { familyName, reasonOf } from '../strings/families.ts'
import { capitalised } from '../strings/sentences.ts'
import type { StackDocument } from '../content/stack-document.ts'
import { usePageHead } from './head.ts'
import { fixedHeads } from './heads.ts'
import { HomeCompare } from './home-compare.tsx'
import { homeStacks } from './home-stacks.ts'

export function Home() {
  usePageHead(fixedHeads.home)
  const [first] = lessons
  return (
    <div className="home">
      <h1>{appStrings.homeHeading}</h1>
      <p className="home-idea">{appStrings.homeIdea}{first && <> <a href={href(lessonPath(first.slug))}>{appStrings.start}</a></>}</p>
      <section className="families" aria-labelledby="perekonnad">
        <h2 id="perekonnad" className="visually-hidden">{appStrings.familiesHeading}</h2>
        <ul>{homeStacks.map((stack) => <Family key={stack.id} stack={stack} />)}</ul>
        <p className="families-read">{appStrings.familiesRead}</p>
      </section>
      <section aria-labelledby="oppetukid">
        <h2 id="oppetukid">{appStrings.lessonsHeading}</h2>
        <ol className="lesson-list">
          {lessons.map(({ slug, order, title, summary, minutes }) => (
            <li key={slug} value={order}>
              <a href={href(lessonPath(slug))}>{title}</a> <small>{appStrings.minutes(minutes)}</small>
              <p>{summary}</p>
            </li>
          ))}
        </ol>
      </section>
      <HomeCompare />
      <section aria-labelledby="andmed">
        <h2 id="andmed">{appStrings.storedHeading}</h2>
        <p>{appStrings.stored}</p>
      </section>
    </div>
  )
}

/** One system: its family and its picture, both computed from the stack. */
function Family({ stack }: { readonly stack: StackDocument }) {
  const [verdict] = classify(stack.layers)
  if (!verdict) return null
  return (
    <li>
      <h3>{capitalised(familyName(verdict.family))}</h3>
      <div className="family-picture"><Still plate={plateOf(stack)} small /></div>
      <p><b>{stack.title}</b> <span className="visually-hidden">{reasonOf(verdict, stack.names)}</span></p>
    </li>
  )
}

import { reviewPath, builderPath } from '../lesson/paths.ts'
import { appStrings } from '../strings/app.ts'
import { builderHome } from '../strings/builder-head.ts'
import { homeStrings } from '../strings/home.ts'
import { lmsStrings } from '../strings/lms.ts'
import { href } from '../ui/site-address.ts'

// Only what this form says is in it.
const storedHere = import.meta.env.VAHEKIHT_FORM === 'scorm' ? lmsStrings.stored : import.meta.env.VAHEKIHT_FORM === 'portable' ? homeStrings.storedFromDisk : homeStrings.stored

/** The end of the home page: the way to the builder, and what is kept of the reader. */
export const HomeEnd = () => (
  <div className="home home-part">
    <section aria-labelledby="ehita">
      <h2 id="ehita">{builderHome.heading}</h2>
      <p>{builderHome.text} <a href={href(builderPath)}>{builderHome.link}</a>.</p>
    </section>
    <section aria-labelledby="andmed">
      <h2 id="andmed">{appStrings.storedHeading}</h2>
      <p>{storedHere} <a href={`${href(reviewPath)}#andmed`}>{homeStrings.storedErase}</a></p>
    </section>
  </div>
)

import { builderPath } from '../lesson/paths.ts'
import { builderHome } from '../strings/builder-head.ts'
import { href } from '../ui/site-address.ts'

/** The way to the builder. */
export const HomeBuilder = () => (
  <section aria-labelledby="ehita">
    <h2 id="ehita">{builderHome.heading}</h2>
    <p>{builderHome.text} <a href={href(builderPath)}>{builderHome.link}</a>.</p>
  </section>
)

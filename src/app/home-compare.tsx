import { stack as docker } from 'virtual:stacks/docker'
import { stack as kvm } from 'virtual:stacks/kvm-virtio'
import { presets } from '../compare/choices.ts'
import type { ComparisonDriverProps } from '../lesson/comparison-driver.tsx'
import { comparePath, compareSearchOf } from '../lesson/paths.ts'
import { compareStrings } from '../strings/compare.ts'
import { lessonStrings } from '../strings/lesson.ts'
import { href } from '../ui/site-address.ts'
import { island } from '../ui/island.tsx'
import { part } from '../ui/part.ts'

/** The canvas of the comparison, with two stacks that come with this page; its code comes when it is near. */
const Comparison = island(
  part<ComparisonDriverProps>(async () => (await import('../lesson/comparison-driver.tsx')).ComparisonDriver),
  { failure: lessonStrings.comparisonFailed, placeholder: <div className="figure-placeholder" /> },
)

// Props of an island must not change.
const stacks = [docker, kvm] as const
const operation = { kind: 'device', request: 'disk' } as const

/** A container and a virtual machine in step, and ready comparisons as links. */
export const HomeCompare = () => (
  <section className="home-compare" aria-labelledby="vordle">
    <h2 id="vordle">{compareStrings.homeHeading}</h2>
    <p>{compareStrings.homeText}</p>
    <Comparison stacks={stacks} operation={operation} />
    <ul>
      {presets.map(({ title, ids, operation }) => <li key={title}><a href={href(comparePath) + compareSearchOf(ids, operation)}>{title}</a></li>)}
    </ul>
  </section>
)

import { stack as docker } from 'virtual:stacks/docker'
import { stack as kvm } from 'virtual:stacks/kvm-virtio'
import { presets } from '../compare/choices.ts'
import { ComparisonDriver } from '../lesson/comparison-driver.tsx'
import { comparePath, compareSearchOf } from '../lesson/paths.ts'
import { compareStrings } from '../strings/compare.ts'
import { href } from '../ui/site-address.ts'

const stacks = [docker, kvm] as const
const operation = { kind: 'device', request: 'disk' } as const

/** A container and a virtual machine in step, and ready comparisons as links. */
export const HomeCompare = () => (
  <div className="home home-part">
    <section className="home-compare" aria-labelledby="vordle">
      <h2 id="vordle">{compareStrings.homeHeading}</h2>
      <p>{compareStrings.homeText}</p>
      <ComparisonDriver stacks={stacks} operation={operation} />
      <ul>
        {presets.map(({ title, ids, operation: slug }) => <li key={title}><a href={href(comparePath) + compareSearchOf(ids, slug)}>{title}</a></li>)}
      </ul>
    </section>
  </div>
)

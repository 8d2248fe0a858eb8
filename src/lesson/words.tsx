// The words that authors type (src/content/words.ts checks them), and what each shows. Names of words and of their attributes
// are Estonian: this is where they meet the house.
import type { MDXComponents } from 'mdx/types'
import type { ComponentProps, ReactNode } from 'react'
import { classify } from '../model/classify.ts'
import { familyName, reasonOf } from '../strings/families.ts'
import { lessonStrings } from '../strings/lesson.ts'
import { capitalised } from '../strings/sentences.ts'
import { ComparisonSlot } from './comparison-slot.tsx'
import { useLesson } from './context.ts'
import { FigureSlot } from './figure-slot.tsx'
import { MonitorSlot } from './monitor-slot.tsx'
import { LabCard } from './lab-card.tsx'
import { evidencePath, lineAnchor } from './paths.ts'
import { QuestionSlot } from './question-slot.tsx'
import { sourceAnchor, SourceLine } from './sources.tsx'
import { TableFrame } from './table-frame.tsx'
import { termAnchor, termExplanation } from './terms.tsx'
import { href } from '../ui/site-address.ts'

interface FigureWord { readonly id: string; readonly virn: string; readonly toiming?: string; readonly alates?: string; readonly pealkiri?: string; readonly küsi?: string }

const Kihidiagramm = ({ id, virn, toiming, alates, pealkiri, küsi }: FigureWord) =>
  <FigureSlot id={id} stack={virn} operation={toiming} from={alates} title={pealkiri} ask={küsi === undefined ? undefined : Number(küsi) - 1} />

const Kutsejada = ({ id, pealkiri }: { readonly id: string; readonly pealkiri: string }) => <MonitorSlot id={id} title={pealkiri} />

const Question = ({ id }: { readonly id: string }) => <QuestionSlot id={id} />

/** A link to the term's definition at the end of the lesson; once awake, the page also shows it on the spot. */
const Mõiste = ({ id, children }: { readonly id: string; readonly children: ReactNode }) =>
  <a className="term" href={`#${termAnchor(id)}`} aria-describedby={termExplanation(id)} data-term={id}>{children}</a>

const Allikas = ({ võti }: { readonly võti: string }) => {
  const { sources } = useLesson().module
  const number = sources.findIndex((source) => source.key === võti) + 1
  return <a className="citation" href={`#${sourceAnchor(võti)}`} aria-label={lessonStrings.source(number)}>{number}</a>
}

/** The line of a transcript that bears a claim out. */
const Tõend = ({ id, rida }: { readonly id: string; readonly rida: string }) => {
  const line = useLesson().module.proofs[id]?.[rida] ?? 1
  return <a className="citation" href={href(`${evidencePath}#${lineAnchor(id, line)}`)} aria-label={lessonStrings.proofLine(line)}>{lessonStrings.proof}</a>
}

const Perekond = ({ virn }: { readonly virn: string }) => {
  const stack = useLesson().module.stacks[virn]
  const sentences = stack ? classify(stack.layers).map((verdict) => lessonStrings.family(capitalised(familyName(verdict.family)), reasonOf(verdict, stack.names))) : []
  return <span className="family">{sentences.join(' ')}</span>
}

/** Authors write addresses inside the site from its root; the site may live under a base path. */
const Anchor = ({ href: target = '', children, ...rest }: ComponentProps<'a'>) =>
  <a {...rest} href={target.startsWith('/') ? href(target) : target}>{children}</a>

/** Commands and what a computer printed: English, never wrapped, scrolled within its own frame. */
const CodeBlock = (props: ComponentProps<'pre'>) =>
  <div className="code-frame" tabIndex={0} role="group" aria-label={lessonStrings.code}><pre lang="en" {...props} /></div>

interface ComparisonWord { readonly a: string; readonly b: string; readonly c?: string; readonly d?: string; readonly toiming: string }

const Võrdlus = ({ a, b, c, d, toiming }: ComparisonWord) =>
  <ComparisonSlot ids={[a, b, c, d].flatMap((id) => id ?? [])} operation={toiming} />

const Labor = ({ id }: { readonly id: string }) => {
  const lab = useLesson().module.labs[id]
  return lab && <LabCard id={id} title={lab.title} summary={lab.summary} />
}

export const words: MDXComponents = { Kihidiagramm, Kutsejada, Võrdlus, Labor, Ennustus: Question, Küsimus: Question, Mõiste, Allikas, Tõend, Perekond, a: Anchor, table: TableFrame, pre: CodeBlock }

/** Those that answer to nothing: where the page has them already, hydration passes them by. One that is not named here wakes. */
export const stillWords: ReadonlySet<unknown> = new Set([Mõiste, Allikas, Tõend, Perekond, Anchor, TableFrame, CodeBlock, SourceLine])

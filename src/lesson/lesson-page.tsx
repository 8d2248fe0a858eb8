import { Children, Fragment, isValidElement, startTransition, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import type { LessonModule } from '../content/lesson-entry.ts'
import { ProgressNotice } from '../progress/notice.tsx'
import { QuizSummary } from '../quiz/summary.tsx'
import { lessonStrings } from '../strings/lesson.ts'
import { asItStands, drawn } from '../ui/as-it-stands.ts'
import { hasBeenTouched } from '../ui/early-presses.ts'
import { useStore } from '../ui/store.ts'
import { useHydrated, usePrerendered } from '../ui/use-hydrated.ts'
import { askedFigure, firstVisit } from './asked-figure.ts'
import { Contents } from './contents.tsx'
import { LessonProvider, type FigureOnPage } from './context.ts'
import { Neighbours } from './neighbours.tsx'
import { lessonPath, planPath, projectorPath, worksheetPath } from './paths.ts'
import { readerProgress } from './reader.ts'
import { Sources } from './sources.tsx'
import { TermTip } from './term-tip.tsx'
import { Terms } from './terms.tsx'
import { UnknownFigure } from './unknown-figure.tsx'
import { stillWords, words } from './words.tsx'
import { href } from '../ui/site-address.ts'

/** A whole lesson. */
export function LessonPage({ lesson: module }: { readonly lesson: LessonModule }) {
  const { meta, requires } = module
  const article = useRef<HTMLElement>(null)
  const { figures, addFigure } = useFigures()
  const request = useStore(askedFigure, undefined)

  useEffect(() => { readerProgress.record({ kind: 'visit', lesson: meta.slug }) }, [meta.slug])
  const brought = useRef<typeof request>(undefined)
  useEffect(() => {
    const figure = figures.find(({ id }) => id === request?.figure)
    if (!request || !figure || brought.current === request) return
    brought.current = request
    // A link that the reader has followed brings the figure; an address brings it unless the reader is at work already.
    if (request.visit !== firstVisit || !hasBeenTouched()) figure.show()
  }, [figures, request])

  const context = useMemo(() => ({ module, addFigure }), [module, addFigure])
  const { blocks, contents, terms, sources } = useText(module)
  const whole = useWhole()
  return (
    <article className="lesson" ref={article} data-partial={whole ? undefined : ''}>
      <header className="lesson-head">
        <p className="lesson-facts">{`${lessonStrings.number(meta.order)} · ${lessonStrings.minutes(meta.minutes)}`}</p>
        <h1>{meta.title}</h1>
        <p className="lesson-summary">{meta.summary}</p>
        <p className="lesson-facts no-print">{`${lessonStrings.forTeacher}: `}<a href={href(planPath(meta.slug))}>{lessonStrings.plan}</a><span className="needs-script">{' · '}<a href={href(projectorPath(meta.slug))}>{lessonStrings.lessonToClass}</a></span></p>
        {request && !figures.some(({ id }) => id === request.figure) && <UnknownFigure wanted={request.figure} figures={figures} />}
        <ProgressNotice store={readerProgress} />
        <section className="lesson-goals" aria-labelledby="eesmargid">
          <h2 id="eesmargid">{lessonStrings.goals}</h2>
          <ul>{meta.goals.map((goal) => <li key={goal}>{goal}</li>)}</ul>
          {requires.length > 0 && (
            <p>{lessonStrings.requires}: {requires.map(({ slug, title }, index) => <span key={slug}>{index > 0 && ' · '}<a href={href(lessonPath(slug))}>{title}</a></span>)}</p>
          )}
        </section>
      </header>
      {contents}
      <LessonProvider value={context}>
        <div className="lesson-body">{whole ? blocks : blocks.slice(0, firstBlocks)}</div>
      </LessonProvider>
      {whole && (
        <footer className="lesson-foot">
          <QuizSummary questions={module.questions} store={readerProgress} />
          {terms}
          {sources}
          <p className="lesson-paper no-print"><a href={href(worksheetPath(meta.slug))}>{lessonStrings.paper}</a></p>
          <Neighbours previous={module.previous} next={module.next} />
        </footer>
      )}
      <TermTip terms={module.terms} within={article} />
    </article>
  )
}

/** What of a lesson is text: blocks, each with its key, and the lists around them. Text that the page has already is passed by. */
const useText = (module: LessonModule) => {
  const prerendered = usePrerendered()
  return useMemo(() => {
    const standing = (node: ReactNode): ReactNode => (prerendered ? asItStands(node, stillWords) : node)
    return {
      blocks: blocksOf(module).map(standing),
      contents: standing(drawn(Contents, { headings: module.meta.headings, terms: module.terms.length > 0, sources: module.sources.length > 0 })),
      terms: standing(drawn(Terms, module)),
      sources: standing(drawn(Sources, module)),
    }
  }, [module, prerendered])
}

/** With the head above them they fill any window. Between two blocks of MDX stands a line's end, which counts as one. */
const firstBlocks = 20

/** The blocks of a lesson's text, each with its key. */
const blocksOf = ({ Content: drawText }: LessonModule): readonly ReactNode[] => {
  const text: ReactNode = drawText({ components: words })
  return isValidElement<{ readonly children?: ReactNode }>(text) && text.type === Fragment ? Children.toArray(text.props.children) : [text]
}

/**
 * Whether all of the lesson is drawn. Reached by a link, it is drawn in two goes: what fills the window at once, the rest while the reader begins to
 * read. One that is prerendered, or that is to stand at a height or a place (`data-whole`, app/whole.ts), is whole from the first.
 */
const useWhole = (): boolean => {
  const prerendered = !useHydrated()
  const [whole, setWhole] = useState(() => prerendered || document.documentElement.dataset['whole'] !== undefined)
  useEffect(() => {
    const frame = requestAnimationFrame(() => { startTransition(() => { setWhole(true) }) })
    return () => { cancelAnimationFrame(frame) }
  }, [])
  return whole
}

/** The figures that stand on the page now. */
const useFigures = (): { figures: readonly FigureOnPage[]; addFigure: (figure: FigureOnPage) => () => void } => {
  const [figures, setFigures] = useState<readonly FigureOnPage[]>([])
  const addFigure = useCallback((figure: FigureOnPage) => {
    setFigures((before) => [...before, figure])
    return () => { setFigures((before) => before.filter((other) => other !== figure)) }
  }, [])
  return { figures, addFigure }
}

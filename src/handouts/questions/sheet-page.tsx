// A lesson's questions on paper, and their key.
import type { ReactElement } from 'react'
import type { Plate } from '../../diagram/plate.ts'
import { Still } from '../../diagram/still.tsx'
import { sheetVersions, type SheetVersion } from '../../lesson/downloads.ts'
import { worksheetPath } from '../../lesson/paths.ts'
import { picksSeveral, type ClickLayerQuestion, type OptionQuestion, type Question } from '../../model/quiz.ts'
import { Prose } from '../../ui/prose.tsx'
import { handoutStrings } from '../../strings/handouts.ts'
import { href } from '../../ui/site-address.ts'
import { letterOf } from '../letters.ts'
import { Sheet } from '../sheet.tsx'
import { answerOn, sheetOf, type SheetQuestion } from './version.ts'

interface LessonSheet {
  readonly lesson: { readonly slug: string; readonly order: number; readonly title: string }
  readonly questions: readonly Question[]
}

/** One version of a lesson's question sheet, for paper. */
export const QuestionSheetPage = ({ lesson, questions, version }: LessonSheet & { readonly version: SheetVersion }): ReactElement => {
  const letter = version.toUpperCase()
  return (
    <div className="page handout">
      <h1>{handoutStrings.sheetTitle(lesson.title, letter)}</h1>
      <BackLink slug={lesson.slug} />
      <Sheet kind={handoutStrings.questionSheet(letter)} title={lesson.title} lesson={lesson} named>
        <ol className="sheet-questions">{sheetOf(questions, lesson.slug, version).map((asked) => <li key={asked.question.id}><Asked asked={asked} /></li>)}</ol>
      </Sheet>
    </div>
  )
}

const BackLink = ({ slug }: { readonly slug: string }): ReactElement =>
  <p className="no-print">{handoutStrings.howToPrint} <a href={href(worksheetPath(slug))}>{handoutStrings.figures}</a></p>

/** One question as it is asked on paper. */
export const Asked = ({ asked }: { readonly asked: SheetQuestion }): ReactElement => (
  <>
    <p className="sheet-prompt"><Prose text={asked.question.prompt} /> <small>{howTo(asked)}</small></p>
    {asked.kind === 'order'
      ? <ul className="sheet-steps">{asked.pieces.map(({ id, text }) => <li key={id}><span className="sheet-square" aria-hidden="true" /><Prose text={text} /></li>)}</ul>
      : asked.question.kind === 'click-layer'
        ? <div className="sheet-picture"><Still plate={letteredPlate(asked.question)} /></div>
        : <ul className="sheet-options">{asked.options.map(({ id, text }, index) => <li key={id}><b>{letterOf(index)}</b><span><Prose text={text} /></span></li>)}</ul>}
  </>
)

const howTo = (asked: SheetQuestion): string => {
  if (asked.kind === 'order') return handoutStrings.orderQuestion
  if (asked.question.kind === 'click-layer') return asked.question.several ? handoutStrings.layersQuestion : handoutStrings.layerQuestion
  return picksSeveral(asked.question) ? handoutStrings.several : handoutStrings.circle
}

/** The picture of the question, each layer with its letter. Nothing in it says which layer is a vahekiht. */
const letteredPlate = ({ picture, options }: ClickLayerQuestion): Plate => ({
  rows: picture.rows,
  // What lies inside is drawn after what holds it.
  boxes: picture.boxes.toSorted((one, other) => one.depth - other.depth).map((box) => {
    const index = options.findIndex(({ id }) => id === box.id)
    return { ...box, name: `${letterOf(index)}. ${options[index]?.text ?? ''}`, intermediary: false }
  }),
})

/** Right answers of all versions of a lesson's question sheet. */
export const SheetKeyPage = ({ lesson, questions }: LessonSheet): ReactElement => (
  <div className="page handout">
    <h1>{handoutStrings.keyTitle(lesson.title)}</h1>
    <BackLink slug={lesson.slug} />
    {sheetVersions.map((version) => (
      <Sheet key={version} kind={handoutStrings.keyOf(handoutStrings.questionSheet(version.toUpperCase()))} title={lesson.title} lesson={lesson}>
        <ol className="sheet-answers">{sheetOf(questions, lesson.slug, version).map((asked) => <li key={asked.question.id}><b>{answerOn(asked)}</b> <Prose text={asked.question.prompt} /></li>)}</ol>
      </Sheet>
    ))}
    <Sheet kind={handoutStrings.explanations} title={lesson.title} lesson={lesson}>
      <ul className="sheet-explanations">
        {questions.filter(({ role }) => role === 'check').map((question) => (
          <li key={question.id}>
            <p className="sheet-prompt"><Prose text={question.prompt} /></p>
            {question.kind === 'order'
              ? <ol>{question.pieces.map(({ id, text }) => <li key={id}><Prose text={text} /></li>)}</ol>
              : <Explained question={question} />}
          </li>
        ))}
      </ul>
    </Sheet>
  </div>
)

const Explained = ({ question }: { readonly question: OptionQuestion }): ReactElement => (
  <ul>
    {question.options.map(({ id, text, correct, explanation }) => (
      <li key={id}><b>{correct ? handoutStrings.right : handoutStrings.wrong}:</b> <Prose text={text} /> <small><Prose text={explanation} /></small></li>
    ))}
  </ul>
)

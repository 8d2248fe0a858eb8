// Everything that a teacher may take along, with a word on what it is: of the whole course, and by lesson. The forms on a disk have no files beside their pages.
import type { ReactElement } from 'react'
import type { PlanEntry } from '../content/lesson-entry.ts'
import { bankFormats, bankPath, questionSheetPath, sheetKeyPath, sheetVersions } from '../lesson/downloads.ts'
import { answerCardsPath, comparisonSheetPath, variantSheetsPath, worksheetPath } from '../lesson/paths.ts'
import { downloadStrings } from '../strings/downloads.ts'
import { sheetStrings } from '../strings/sheets.ts'
import { teacherStrings } from '../strings/teacher.ts'
import { form, href } from '../ui/site-address.ts'

interface TakeawaysProps { readonly plans: readonly Pick<PlanEntry, 'slug' | 'title'>[] }

/** The section #failid of the teacher's page. */
export const Takeaways = ({ plans }: TakeawaysProps): ReactElement => (
  <section aria-labelledby="failid" className="no-print takeaways">
    <h2 id="failid">{teacherStrings.files}</h2>
    <p>{teacherStrings.filesNote}</p>
    <h3>{teacherStrings.wholeCourse}</h3>
    <dl>
      <Takeaway path={answerCardsPath} title={sheetStrings.cardsTitle} note={teacherStrings.cards} />
      <Takeaway path={comparisonSheetPath} title={sheetStrings.comparisonTitle} note={teacherStrings.comparison} />
      <Takeaway path={variantSheetsPath} title={sheetStrings.variantsTitle} note={teacherStrings.variants} />
      {form.files && bankFormats.map((format) => <Takeaway key={format} path={bankPath(format)} title={downloadStrings.bank(format)} note={teacherStrings.banks[format]} file />)}
      {/* These are built, not downloaded: the steps stand further down. */}
      <dt><a href="#majutus">{teacherStrings.stick}</a></dt><dd>{teacherStrings.stickNote}</dd>
      <dt><a href="#moodle">{teacherStrings.packages}</a></dt><dd>{teacherStrings.packagesNote}</dd>
    </dl>
    <h3 id="oppetukkide-failid">{teacherStrings.byLesson}</h3>
    {teacherStrings.byLessonNotes.map((note) => <p key={note}>{note}</p>)}
    {form.files && <p>{teacherStrings.byLessonFiles}</p>}
    <ByLesson plans={plans} />
  </section>
)

interface TakeawayProps { readonly path: string; readonly title: string; readonly note: string; readonly file?: boolean }

const Takeaway = ({ path, title, note, file }: TakeawayProps): ReactElement => (
  <><dt><a href={href(path)} download={file}>{title}</a></dt><dd>{note}</dd></>
)

const ByLesson = ({ plans }: TakeawaysProps): ReactElement => (
  <div className="table-frame" tabIndex={0} role="group" aria-labelledby="oppetukkide-failid">
    <table>
      <thead>
        <tr>
          <th scope="col">{teacherStrings.lessonColumn}</th>
          <th scope="col">{teacherStrings.worksheetColumn}</th>
          <th scope="col">{teacherStrings.questionsColumn}</th>
          {form.files && <th scope="col">{teacherStrings.filesColumn}</th>}
        </tr>
      </thead>
      <tbody>
        {plans.map(({ slug, title }) => (
          <tr key={slug}>
            <th scope="row">{title}</th>
            <td><Cell path={worksheetPath(slug)} words={teacherStrings.worksheetCell} name={downloadStrings.worksheet} lesson={title} /></td>
            <td>
              {sheetVersions.map((version) => <Cell key={version} path={questionSheetPath(slug, version)} words={version.toUpperCase()} name={downloadStrings.questionSheet(version.toUpperCase())} lesson={title} />)}
              <Cell path={sheetKeyPath(slug)} words={teacherStrings.keyCell} name={downloadStrings.sheetKey} lesson={title} />
            </td>
            {form.files && <td>{bankFormats.map((format) => <Cell key={format} path={bankPath(format, slug)} words={teacherStrings.bankCell[format]} name={downloadStrings.bank(format)} lesson={title} file />)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

interface CellProps { readonly path: string; readonly words: string; readonly name: string; readonly lesson: string; readonly file?: boolean }

/** Heard alone, a link names its lesson too. */
const Cell = ({ path, words, name, lesson, file }: CellProps): ReactElement =>
  <a href={href(path)} download={file} aria-label={teacherStrings.of(name, lesson)}>{words}</a>

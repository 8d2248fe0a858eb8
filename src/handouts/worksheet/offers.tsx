// On the screen only: everything of a lesson that may be taken along. The portable form has pages, but no files beside it.
import type { ReactElement } from 'react'
import { courseDownloads, embedPath, lessonDownloads, pictureFilePath, stripPath, type Download } from '../../lesson/downloads.ts'
import { DownloadList } from '../../lesson/download-list.tsx'
import { lessonPath } from '../../lesson/paths.ts'
import { handoutStrings } from '../../strings/handouts.ts'
import { form, href } from '../../ui/site-address.ts'
import type { ShownFigure } from '../figures.ts'
import type { WorksheetPageProps } from './worksheet-page.tsx'
import '../handouts.css'

/** What else of this lesson can be taken along: sheets, pictures, question banks. */
export const Offers = ({ lesson, figures }: WorksheetPageProps): ReactElement => {
  const downloads = lessonDownloads(lesson.slug)
  return (
    <div className="handout-offers no-print">
      <p>{handoutStrings.howToPrint} {handoutStrings.worksheetParts} <a href={href(lessonPath(lesson.slug))}>{handoutStrings.backToLesson}</a></p>
      <h2>{handoutStrings.questionSheets}</h2>
      <p>{handoutStrings.versions}</p>
      <DownloadList downloads={downloads.filter(({ kind }) => kind === 'question-sheet' || kind === 'sheet-key')} />
      {form.files && <Banks downloads={downloads.filter(({ kind }) => kind === 'bank')} />}
      <h2>{handoutStrings.figures}</h2>
      <ul className="handout-figures">{figures.map((figure) => <FigureOffers key={figure.place.id} figure={figure} />)}</ul>
    </div>
  )
}

const Banks = ({ downloads }: { readonly downloads: readonly Download[] }): ReactElement => (
  <>
    <h2>{handoutStrings.bank}</h2>
    <p>{handoutStrings.bankNote}</p>
    <p>{handoutStrings.lessonBank}:</p>
    <DownloadList downloads={downloads} />
    <p>{handoutStrings.wholeBank}:</p>
    <DownloadList downloads={courseDownloads} />
  </>
)

const FigureOffers = ({ figure: { place: { id, title, lesson }, moments } }: { readonly figure: ShownFigure }): ReactElement => (
  <li>
    <span id={`${id}-nimi`}>{title}</span>
    <ul aria-labelledby={`${id}-nimi`}>
      {moments.length > 0 && <li><a href={href(stripPath(lesson.slug, id))}>{handoutStrings.strip}</a></li>}
      {form.files && <li><a href={href(embedPath(id))}>{handoutStrings.embed}</a></li>}
      {form.files && Array.from({ length: Math.max(1, moments.length) }, (_, step) => (
        <li key={step}><a href={href(pictureFilePath(id, step + 1))} download>{moments.length > 0 ? handoutStrings.pictureStep(step + 1) : handoutStrings.picture}</a></li>
      ))}
    </ul>
  </li>
)

// How far this reader is, put into the places that the home page keeps for it. The page itself is HTML that never wakes: it would
// cost every visitor the list of lessons once more as script.
import { useSyncExternalStore } from 'react'
import { createPortal } from 'react-dom'
import { marked } from 'virtual:marked'
import { lessonPath } from '../lesson/paths.ts'
import { readerDay, readerProgress } from '../lesson/reader.ts'
import { isDue } from '../model/review.ts'
import { ProgressNotice } from '../progress/notice.tsx'
import { answerTo, type ProgressState } from '../progress/state.ts'
import { useProgress } from '../progress/use-progress.ts'
import { homeStrings } from '../strings/home.ts'
import { href } from '../ui/site-address.ts'

/** How far the reader is and where to go on; nothing for a reader who has not begun. */
export function HomeProgress() {
  const state = useProgress(readerProgress, (progress) => progress.state)
  const places = useSyncExternalStore(watchPlaces, placesNow, placesNow)
  const here = continuesAt(state)
  return (
    <>
      <div className="home home-notice"><ProgressNotice store={readerProgress} /></div>
      {places.map((place) => {
        // A lesson's slug, or the one of the review, which no slug can be.
        const { progress: name = '' } = place.dataset
        const questions = marked[name]
        return createPortal(questions ? <LessonProgress slug={name} questions={questions} state={state} isHere={name === here} /> : <Waiting state={state} />, place, name)
      })}
    </>
  )
}

// The places are the document's, not React's here; they are there once this part stands beside them.
const none: readonly HTMLElement[] = []
let found = none
const placesNow = (): readonly HTMLElement[] => found
const watchPlaces = (changed: () => void): (() => void) => {
  found = [...document.querySelectorAll<HTMLElement>('[data-progress]')]
  changed()
  return () => { found = none }
}

interface LessonProgressProps {
  readonly slug: string
  readonly questions: readonly string[]
  readonly state: ProgressState
  readonly isHere: boolean
}

/** One line, as high as the place that is kept for it. The bar says nothing that the words do not. */
function LessonProgress({ slug, questions, state, isHere }: LessonProgressProps) {
  const answers = questions.flatMap((id) => answerTo(state, id) ?? [])
  const right = answers.filter(({ lastCorrect }) => lastCorrect).length
  const open = questions.find((id) => answerTo(state, id) === undefined)
  return (
    <>
      {answers.length > 0 && (
        <svg className="lesson-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
          <rect className="lesson-bar-answered" width={(100 * answers.length) / questions.length} height="10" />
          <rect className="lesson-bar-right" width={(100 * right) / questions.length} height="10" />
        </svg>
      )}
      <span>{answers.length > 0 ? homeStrings.answeredOf(answers.length, questions.length, right) : homeStrings.questionsOf(questions.length)}</span>
      {isHere && <a href={href(lessonPath(slug)) + (answers.length > 0 && open !== undefined ? `#kusimus-${open}` : '')}>{homeStrings.continueHere}</a>}
    </>
  )
}

function Waiting({ state }: { readonly state: ProgressState }) {
  const today = readerDay()
  const count = Object.values(marked).flat().filter((id) => { const answer = answerTo(state, id); return answer && isDue(answer, today) }).length
  return count > 0 ? <b>{homeStrings.reviewWaiting(count)}</b> : null
}

/** The first lesson with a question that has not been answered, once anything at all has been read or answered. */
const continuesAt = (state: ProgressState): string | undefined => {
  const lessons = Object.entries(marked)
  const begun = lessons.some(([slug, questions]) => state.visited.includes(slug) || questions.some((id) => answerTo(state, id)))
  return begun ? lessons.find(([, questions]) => questions.some((id) => answerTo(state, id) === undefined))?.[0] : undefined
}

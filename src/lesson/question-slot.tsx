import { loadCard } from '../quiz/load-card.ts'
import { lessonStrings } from '../strings/lesson.ts'
import { island } from '../ui/island.tsx'
import { part } from '../ui/part.ts'
import { useLesson } from './context.ts'
import { questionDriver, type QuestionProps } from './question-driver.tsx'

/** One chunk for each kind of card; it comes when a question of that kind is near. */
export const questionPart = part<QuestionProps>(async ({ question }) => questionDriver(await loadCard(question.kind)), ({ question }) => question.kind)

const QuestionIsland = island(
  questionPart,
  { failure: lessonStrings.questionFailed, placeholder: <div className="figure-placeholder" /> },
)

/** A question's place in a lesson. */
export function QuestionSlot({ id }: { readonly id: string }) {
  const question = useLesson().module.questions.find((candidate) => candidate.id === id)
  if (!question) throw new Error(`the lesson has no question '${id}'`)
  return <QuestionIsland question={question} />
}

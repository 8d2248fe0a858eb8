import type { Question } from '../model/quiz.ts'
import { lessonStrings } from '../strings/lesson.ts'
import { island } from '../ui/island.tsx'
import { part } from '../ui/part.ts'
import { useLesson } from './context.ts'

interface QuestionProps { readonly question: Question }

const QuestionIsland = island(
  part<QuestionProps>(async () => (await import('./question-driver.tsx')).QuestionDriver),
  { failure: lessonStrings.questionFailed, placeholder: <div className="figure-placeholder" /> },
)

/** A question's place in a lesson. */
export function QuestionSlot({ id }: { readonly id: string }) {
  const question = useLesson().module.questions.find((candidate) => candidate.id === id)
  if (!question) throw new Error(`the lesson has no question '${id}'`)
  return <QuestionIsland question={question} />
}

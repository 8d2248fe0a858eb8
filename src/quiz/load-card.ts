// Which card a question needs. A page loads the code of those kinds only that it shows.
import type { ComponentType } from 'react'
import type { Question } from '../model/quiz.ts'
import type { QuestionCardProps } from './question.tsx'

/**
 * The card for questions of this kind; a promise, so that it fits `part` (src/ui/part.ts), keyed by the kind. Any page that has a
 * question shows it so: `<Card question={question} store={store} figureHref={…} />`. A lesson and a review give the reader's
 * store; a projector one of `memoryBackEnd`, which forgets. The card knows neither files nor addresses.
 */
export const loadCard = async (kind: Question['kind']): Promise<ComponentType<QuestionCardProps>> => {
  switch (kind) {
    case 'choose': case 'choose-several': case 'name-family': return (await import('./question.tsx')).QuestionCard
    case 'click-layer': return (await import('./layer-card.tsx')).LayerCard
    case 'click-gap': return (await import('./gap-card.tsx')).GapCard
    case 'order': return (await import('./order-card.tsx')).OrderCard
  }
}

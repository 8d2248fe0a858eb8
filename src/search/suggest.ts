// What to offer where nothing was found.
import { editDistance } from '../model/nearest.ts'
import type { Library } from './library.ts'
import { askedWords } from './question.ts'
import { fold } from './words.ts'

const most = 3
/** Up to this share of the letters may differ. */
const farthest = 0.6

/** Names of terms and systems that look most like the question, best first. */
export const nearestNames = (query: string, { shelved }: Library): readonly string[] => {
  const typed = askedWords(query).map(({ form }) => form).join(' ')
  return shelved.filter(({ entry: { place } }) => place.kind === 'term' || place.kind === 'system')
    .map(({ entry: { title } }) => ({ title, distance: editDistance(typed, fold(title)) / Math.max(typed.length, title.length) }))
    .filter(({ distance }) => distance <= farthest)
    .sort((one, other) => one.distance - other.distance)
    .slice(0, most)
    .map(({ title }) => title)
}

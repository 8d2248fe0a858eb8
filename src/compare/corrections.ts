// What was wrong with an address, in words.
import { comparable } from 'virtual:comparable'
import type { Comparison } from '../diagram/comparison/comparison.ts'
import { compareStrings } from '../strings/compare.ts'
import { operationTitle } from '../strings/operations.ts'
import type { Correction } from './address.ts'

/** An address may hold a whole book. */
const longest = 40

/** One sentence or two: what is not there, and what is seen in its place. */
export const correctionSentence = (correction: Correction, { comparison, tick }: { readonly comparison: Comparison; readonly tick: number }): string => {
  const { wanted } = correction
  const word = wanted.length > longest ? `${wanted.slice(0, longest)}…` : wanted
  switch (correction.wrong) {
    case 'stack': {
      const shown = comparable.find(({ id }) => id === correction.shown)
      return shown ? compareStrings.unknownStack(word, shown.title) : compareStrings.droppedStack(word)
    }
    case 'operation': return compareStrings.unknownOperation(word, operationTitle(comparison.operation))
    case 'view': return compareStrings.unknownView(word)
    case 'step': return compareStrings.wrongStep(word, tick + 1)
  }
}

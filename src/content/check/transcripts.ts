// A claim's proof must be a line that is there, and only one.
import type { Course } from '../course.ts'
import { messages } from '../messages.ts'
import { problemAt, type Problem } from '../problem.ts'
import { linesWith } from '../../model/transcript.ts'

/** Proofs that point to no transcript, to no line, or to several. */
export const checkTranscripts = ({ lessons, transcripts }: Course): Problem[] => lessons.flatMap(({ text }) => (text?.uses ?? []).flatMap(({ word, at }): Problem[] => {
  if (word.word !== 'Tõend') return []
  const file = transcripts.find(({ id }) => id === word.id)
  if (!file) return [problemAt(at('id'), messages.unknown('tõend', word.id, transcripts.map(({ id }) => id)))]
  const lines = file.transcript ? linesWith(file.transcript.value, word.rida) : [1]
  return lines.length === 1 ? [] : [problemAt(at('rida'), messages.badProofLine(word.rida, file.file, lines))]
}))

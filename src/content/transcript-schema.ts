// content/toendid/<id>.yaml: what a terminal showed. `npm run labs:record` writes it; its hash tells whether anything was changed by hand.
import { z } from 'zod'
import type { Transcript } from '../model/transcript.ts'
import { prose, text } from './fields.ts'

export type TranscriptDocument = Omit<Transcript, 'id'>

export const transcriptSchema: z.ZodType<TranscriptDocument> = z.strictObject({
  title: text.max(80),
  intro: prose,
  recorded: z.iso.date(),
  machine: z.strictObject({ kind: z.enum(['virtual', 'physical']), system: text, kernel: text, cpu: text, kvm: text.exactOptional() }),
  steps: z.array(z.strictObject({ command: text, output: z.string(), exit: z.int().min(0) })).min(1).readonly(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})

// What the MDX parser found, in Estonian.
import { z } from 'zod'
import { problemAt, type Problem } from './problem.ts'

/** The part of a VFileMessage that is needed: the name of the parser's rule, and the place. */
const parserMessage = z.object({
  reason: z.string(),
  ruleId: z.string().optional(),
  source: z.string().optional(),
  line: z.number().optional(),
  column: z.number().optional(),
})

/** The error that the MDX parser threw, as a problem; any other error is thrown on. */
export const brokenMdx = (error: unknown, file: string): Problem => {
  const { data: message } = parserMessage.safeParse(error)
  if (!message) throw error
  // Where a tag is left open, the message names its place; the error's own is that of the paragraph around it.
  const [, line, column] = /\((\d+):(\d+)-/.exec(message.reason) ?? []
  const place = line !== undefined && column !== undefined
    ? { line: Number(line), column: Number(column) }
    : { line: message.line ?? 1, ...(message.column !== undefined && { column: message.column }) }
  return problemAt({ file, ...place }, explain(message))
}

const explain = ({ ruleId, source, reason }: z.output<typeof parserMessage>): string => {
  const tag = /`<\/?([^`>\s]+)/.exec(reason)?.[1] ?? '…'
  switch (ruleId) {
    case 'end-tag-mismatch': return `sõna <${tag}> on lõpetamata või lõpeb vales kohas. Kirjuta <${tag} … /> või pane samasse lõiku </${tag}>.`
    case 'unexpected-closing-slash': return 'lõpumärgendil ei ole algust. Lisa algusmärgend või kustuta lõpumärgend.'
    case 'unexpected-attribute': return 'lõpumärgendis on atribuut. Vii see algusmärgendisse.'
    case 'unexpected-self-closing-slash': return 'lõpumärgendis on liigne kaldkriips. Kirjuta </Sõna>.'
    case 'unexpected-lazy': return 'sõna jätkub järgmisel real, mis ei kuulu enam samasse loendisse või tsitaati. Kirjuta sõna ühele reale.'
    default:
  }
  if (source === 'micromark-extension-mdxjs-esm') return 'import ja export alustavad programmirida. Alusta lauset teise sõnaga.'
  if (source === 'micromark-extension-mdx-expression') return 'loogeline sulg alustab programmilauset. Sulu enda kirjuta nii: \\{.'
  if (reason.includes('create a comment')) return 'HTML-i märkusi MDX-is ei ole. Kirjuta {/* … */}.'
  if (reason.includes('create a link')) return 'nii MDX-is viidata ei saa. Kirjuta [tekst](https://…).'
  if (source === 'micromark-extension-mdx-jsx') return 'märk < alustab siin sõna, aga sõna on poolik. Lõpeta see (jutumärgid ja >) või kirjuta märgi enda asemel \\<.'
  return `MDX on katki (${reason}). Paranda see koht.`
}

// content/keel/otsisonad.txt: what readers call things that the course calls otherwise, and forms that no rule joins.
import type { Reading } from './located.ts'
import { messages } from './messages.ts'
import { problemAt, type Problem } from './problem.ts'

export interface Alias {
  /** What a reader may type. */
  readonly alias: string
  /** A term, a system's title or a lesson's title, as the course writes it. */
  readonly meant: string
  readonly line: number
}

export interface SearchWords {
  readonly aliases: readonly Alias[]
  /** Stems of one word: `raud`, `raua`. */
  readonly oddForms: readonly (readonly string[])[]
}

export const noSearchWords: SearchWords = { aliases: [], oddForms: [] }

/** Reads `alias = meant` and `stem ~ stem` lines; # begins a comment. */
export const readSearchWords = (text: string, file: string): Reading<SearchWords> => {
  const aliases: Alias[] = []
  const oddForms: (readonly string[])[] = []
  const problems: Problem[] = []
  text.split('\n').forEach((raw, index) => {
    const line = raw.replace(/#.*/, '').trim()
    if (line === '') return
    const [alias = '', meant = '', ...more] = line.split('=').map((side) => side.trim())
    const forms = line.split('~').map((form) => form.trim())
    if (alias !== '' && meant !== '' && more.length === 0) aliases.push({ alias, meant, line: index + 1 })
    else if (forms.length > 1 && forms.every((form) => /^\p{L}+$/u.test(form))) oddForms.push(forms)
    else problems.push(problemAt({ file, line: index + 1 }, messages.badSearchWord(line)))
  })
  return { value: { aliases, oddForms }, problems }
}

/** A name with ordinary spaces: the course ties „1. tüüpi“ together, whoever writes the list need not. */
export const plainName = (name: string): string => name.replace(/\s+/g, ' ')

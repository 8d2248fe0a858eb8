// Words of the code that puts a part of the course into another site's page.
import { listed } from './sentences.ts'

export const embedStrings = {
  copy: 'Kopeeri manustamiskood',
  copied: 'Kood on kopeeritud. Kleebi see oma lehe HTML-i.',
  notCopied: 'Brauser ei lubanud kopeerida.',
  codeHere: 'Võta kood siit',
  figureFrame: (figure: string) => `Joonis: ${figure}`,
  exerciseFrame: (title: string) => `Harjutus: ${title}`,
  labFrame: (title: string) => `Labor: ${title}`,
  comparisonFrame: (titles: readonly string[], operation: string) => `Võrdlus: ${listed(titles)}, ${operation}`,
} as const

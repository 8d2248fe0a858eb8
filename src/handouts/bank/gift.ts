// Questions as GIFT, a text format that Moodle and others read.
import { bankStrings } from '../../strings/bank.ts'
import { categoryPath, shareText, type Exported } from './exported.ts'

/** A whole file. `title` says what it holds. */
export const giftFile = (title: string, questions: readonly Exported[]): string => {
  const blocks = questions.map((question, index) => {
    const path = categoryPath(question.category)
    const before = questions[index - 1]
    const enters = !before || categoryPath(before.category) !== path
    return `${enters ? `$CATEGORY: ${path}\n\n` : ''}${giftOf(question)}`
  })
  return [`// ${bankStrings.heading(title)}`, `// ${bankStrings.licence}`, '', ...blocks, ''].join('\n')
}

const giftOf = (question: Exported): string => [
  `// ${question.id}`,
  `::${plain(question.id)}::[html]${plain(question.html)} {`,
  ...answersOf(question).map((line) => `\t${line}`),
  `\t####${plain(question.general)}`,
  '}',
  '',
].join('\n')

const answersOf = (question: Exported): string[] => {
  switch (question.kind) {
    case 'matching': return question.pairs.map(({ html, answer }) => `=${plain(html)} -> ${plain(answer)}`)
    case 'choice': return question.answers.map(({ html, share, feedback }) => {
      const mark = !question.single ? `~%${shareText(share)}%` : share === 100 ? '=' : '~'
      return `${mark}${plain(html)}#${plain(feedback)}`
    })
  }
}

/** The signs that mean something are escaped; a backslash is written as HTML, because readers differ in what they make of two. */
const plain = (html: string): string => html.replaceAll('\\', '&#92;').replace(/[~=#{}:]/g, '\\$&')

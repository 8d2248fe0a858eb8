// Questions as Moodle XML: docs.moodle.org, “Moodle XML format”.
import { bankStrings } from '../../strings/bank.ts'
import { categoryPath, shareText, type Exported } from './exported.ts'
import { escaped } from '../../ui/escaped.ts'

/** A whole file. `title` says what it holds. */
export const moodleFile = (title: string, questions: readonly Exported[]): string => [
  '<?xml version="1.0" encoding="UTF-8"?>',
  `<!-- ${comment(`${bankStrings.heading(title)}. ${bankStrings.licence}`)} -->`,
  '<quiz>',
  ...questions.flatMap((question, index) => {
    const path = categoryPath(question.category)
    const before = questions[index - 1]
    return [...(before && categoryPath(before.category) === path ? [] : [categoryOf(path)]), questionOf(question)]
  }),
  '</quiz>',
  '',
].join('\n')

/** Two hyphens would end a comment. */
const comment = (words: string): string => words.replaceAll('--', '- -')

const categoryOf = (path: string): string => `<question type="category">\n  <category><text>${escaped(path)}</text></category>\n</question>`

/** HTML as Moodle's files hold it. No `]]>` can stand in it: `>` is always escaped. */
const html = (name: string, content: string): string => `  <${name} format="html"><text><![CDATA[${content}]]></text></${name}>`

const questionOf = (question: Exported): string => [
  `<question type="${question.kind === 'matching' ? 'matching' : 'multichoice'}">`,
  `  <name><text>${escaped(question.id)}</text></name>`,
  html('questiontext', question.html),
  html('generalfeedback', question.general),
  `  <defaultgrade>${String(question.points)}</defaultgrade>`,
  '  <penalty>0.3333333</penalty>',
  '  <hidden>0</hidden>',
  `  <idnumber>${escaped(question.id)}</idnumber>`,
  ...(question.kind === 'choice' ? [`  <single>${String(question.single)}</single>`] : []),
  '  <shuffleanswers>true</shuffleanswers>',
  ...(question.kind === 'choice' ? ['  <answernumbering>ABCD</answernumbering>'] : []),
  // A prediction says neither right nor wrong.
  html('correctfeedback', question.points === 0 ? '' : bankStrings.right),
  html('partiallycorrectfeedback', question.points === 0 ? '' : bankStrings.partly),
  html('incorrectfeedback', question.points === 0 ? '' : bankStrings.wrong),
  ...answersOf(question),
  '</question>',
].join('\n')

const answersOf = (question: Exported): string[] => {
  switch (question.kind) {
    case 'matching': return question.pairs.map(({ html: text, answer }) =>
      `  <subquestion format="html">\n    <text><![CDATA[${text}]]></text>\n    <answer><text>${escaped(answer)}</text></answer>\n  </subquestion>`)
    case 'choice': return question.answers.map(({ html: text, share, feedback }) =>
      `  <answer fraction="${shareText(share)}" format="html">\n    <text><![CDATA[${text}]]></text>\n    <feedback format="html"><text><![CDATA[${feedback}]]></text></feedback>\n  </answer>`)
  }
}

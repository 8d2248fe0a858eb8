// The words of the interface, read out of src/strings: its string and template literals, without those that are code.
import { parseSync, Visitor } from 'vite'
import { join, object, spanMaker, trace, traceFile, type Span } from './span.ts'

interface Range {
  readonly start: number
  readonly end: number
}

/** What holds addresses, ids and keys is named so. */
const holdsCode = /(?:^|[a-z])(?:[Ss]lugs?|[Ii]ds?|[Kk]eys?|[Pp]aths?|[Uu]rls?)$/

/** The literals of a TypeScript file that a person reads. A value in `${}` becomes one sign that no check looks at. */
export const proseOfTypeScript = (file: string, text: string): Span[] => {
  const { program, errors } = parseSync(file, text)
  if (errors[0]) throw new Error(errors[0].message)
  const makeSpans = spanMaker(file, text)
  const source = traceFile(text)
  const spans: Span[] = []
  const codeRanges: Range[] = []

  const isCode = (value: string, offset: number): boolean => {
    if (!/^[!-~\u00AD]+$/.test(value)) return false // a blank or an Estonian letter: somebody reads this
    if (codeRanges.some(({ start, end }) => start <= offset && offset < end)) return true
    return /^[a-z]/.test(value) && /[^a-z][a-z\d]|[A-Z\d]/.test(value) // aria-label, textContent
  }

  new Visitor({
    // Visited before the literals inside them: what is compared, looked up, passed on, constructed or imported by.
    BinaryExpression: ({ operator, left, right }) => { if (/^(?:[!=]==?|in)$/.test(operator)) codeRanges.push(left, right) },
    SwitchCase: ({ test }) => { if (test) codeRanges.push(test) },
    CallExpression: (call) => { codeRanges.push(...call.arguments.filter(({ type }) => type === 'Literal' || type === 'ObjectExpression')) },
    NewExpression: (node) => { codeRanges.push(node) },
    MemberExpression: ({ property }) => { codeRanges.push(property) },
    ImportDeclaration: (node) => { codeRanges.push(node) },
    TSLiteralType: (node) => { codeRanges.push(node) },
    Property: ({ key, value }) => { codeRanges.push(key, ...(key.type === 'Identifier' && holdsCode.test(key.name) ? [value] : [])) },
    VariableDeclarator: ({ id, init }) => { if (init && id.type === 'Identifier' && holdsCode.test(id.name)) codeRanges.push(init) },

    Literal: ({ value, start }) => {
      if (typeof value === 'string' && !isCode(value, start)) spans.push(...makeSpans(trace(value, source, start + 1)))
    },
    TemplateLiteral: ({ quasis }) => {
      spans.push(...makeSpans(join(quasis.flatMap(({ value, start }, index) => [
        ...(index === 0 ? [] : [{ text: object, offsets: [start] }]),
        trace(value.cooked ?? '', source, start + 1),
      ]))))
    },
  }).visit(program)
  return spans
}

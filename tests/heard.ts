// What a screen reader has to say of a page, as a text that a person can read aloud: made from the browser's accessibility tree.
import { parse } from 'yaml'

/** A node of the tree: its role, the name it is called by, its states, and what is inside it. */
interface Node {
  readonly role: string
  readonly name: string
  readonly states: string
  readonly text: string
  readonly children: readonly Node[]
}

/** One entry of Playwright's snapshot: `role "name" [state]`, alone or as the key of what is inside. Addresses are not read out. */
const nodesOf = (entry: unknown): Node[] => {
  if (typeof entry === 'string') return [nodeOf(entry, undefined)]
  if (typeof entry !== 'object' || entry === null) return []
  return Object.entries(entry).filter(([key]) => !key.startsWith('/')).map(([key, inside]: [string, unknown]) => nodeOf(key, inside))
}

const nodeOf = (key: string, inside: unknown): Node => {
  const [, role = key, quoted = '""', states = ''] = /^(\w+)(?: ("(?:[^"\\]|\\.)*"))?((?: \[[^\]]+\])*)$/.exec(key) ?? []
  const name: unknown = JSON.parse(quoted)
  return {
    role, name: String(name), states,
    text: typeof inside === 'string' || typeof inside === 'number' ? String(inside) : '',
    children: Array.isArray(inside) ? inside.flatMap(nodesOf) : [],
  }
}

const inline: ReadonlySet<string> = new Set(['text', 'code', 'emphasis', 'strong', 'link', 'superscript', 'subscript', 'time', 'mark'])

/** Words that stand in one line: a link is said to be one, for that is how it is heard. */
const inlineText = (nodes: readonly Node[]): string => nodes.map((node) => {
  const words = [node.text, inlineText(node.children)].filter(Boolean).join(' ')
  return node.role === 'link' ? `link ‹${node.name === '' ? words : node.name}›` : words || node.name
}).filter(Boolean).join(' ').replace(/ (?=[.,;:!?)\]]( |$))/g, '').replaceAll('\u00AD', '')

const called: Readonly<Record<string, string>> = {
  article: '', region: 'osa', navigation: 'navigeerimine', figure: 'joonis', group: 'rühm', list: 'loend', table: 'tabel', button: 'nupp', radio: 'raadionupp',
  checkbox: 'märkeruut', textbox: 'tekstiväli', combobox: 'valik', slider: 'liugur', status: 'teade', alert: 'hoiatus', separator: 'eraldusjoon', img: 'pilt', blockquote: 'tsitaat',
  complementary: 'kõrvalosa', term: 'mõiste', definition: 'seletus', dialog: 'aken', paragraph: '', row: 'rida',
}

const stateWords: readonly (readonly [state: string, words: string])[] = [['[disabled]', 'praegu ei saa vajutada'], ['[checked]', 'valitud'], ['[expanded]', 'lahti']]

const linesOf = (node: Node, depth: number): string[] => {
  const indent = '  '.repeat(depth)
  const states = stateWords.filter(([state]) => node.states.includes(state)).map(([, words]) => ` (${words})`).join('')
  if (node.role === 'heading') return ['', `${indent}${/level=(\d)/.exec(node.states)?.[1] ?? '?'}. taseme pealkiri: ${node.name}`]
  if (node.role === 'row') return [`${indent}rida: ${node.children.map((cell) => cell.name || inlineText(cell.children) || cell.text).join(' | ')}`]
  if (node.role === 'rowgroup' || node.role === 'main') return node.children.flatMap((child) => linesOf(child, depth))
  const role = called[node.role] ?? node.role
  const own = heardOnce(node)
  const items = own.filter(({ role: kind }) => kind === 'listitem').length
  const head = [role, [node.name, items > 0 ? `${String(items)} osa` : ''].filter(Boolean).join(', ') || node.text].filter(Boolean).join(': ')
  const prefix = node.role === 'listitem' ? '– ' : ''
  const flat = own.every((child) => inline.has(child.role))
  if (flat) {
    const words = [node.text === head ? '' : node.name === '' ? '' : node.text, inlineText(own)].filter(Boolean).join(' ')
    const said = node.role === 'listitem' || node.role === 'paragraph' ? [node.text, inlineText(own)].filter(Boolean).join(' ') : [head, words].filter(Boolean).join(': ')
    return said === '' || said === 'teade' ? [] : [`${indent}${prefix}${said}${states}`]
  }
  const inside = runsOf(own).flatMap((run) => (Array.isArray(run) ? [`${indent}  ${inlineText(run)}`] : linesOf(run, depth + (head === '' && prefix === '' ? 0 : 1))))
  if (node.role === 'listitem') return inside.map((line, index) => (index === 0 ? `${indent}– ${line.trimStart()}` : line))
  return head === '' ? inside : [`${indent}${head}${states}`, ...inside]
}

/** Without what is heard twice: the caption that names a figure, the words beside a radio button that name it. */
const heardOnce = ({ name, children }: Node): readonly Node[] => {
  const choices = children.some(({ role }) => role === 'radio' || role === 'checkbox')
  return children.filter(({ role, text }) => !(choices && inline.has(role)) && !(role === 'text' && text === name))
}

/** Neighbours of one line together. */
const runsOf = (nodes: readonly Node[]): (Node | Node[])[] => {
  const runs: (Node | Node[])[] = []
  for (const node of nodes) {
    const last = runs.at(-1)
    if (!inline.has(node.role)) runs.push(node)
    else if (Array.isArray(last)) last.push(node)
    else runs.push([node])
  }
  return runs
}

/** The text of a snapshot (Playwright's `ariaSnapshot`). Throws where that is no YAML. */
export const heard = (snapshot: string): string => {
  const tree: unknown = parse(snapshot)
  return `${(Array.isArray(tree) ? tree : [tree]).flatMap(nodesOf).flatMap((node) => linesOf(node, 0)).join('\n').trim()}\n`
}

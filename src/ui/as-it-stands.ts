// Text that hydration passes by. React would build a node for each word in bold and each link of a lesson, only to find that they are
// there: time and memory of which a slow phone has little.
import { Children, cloneElement, isValidElement, type ReactElement, type ReactNode } from 'react'

/** React neither reads nor draws what is within an element with these props; the same object each time, so that it never will. */
const untouched = { children: undefined, dangerouslySetInnerHTML: { __html: '' }, suppressHydrationWarning: true }

type Parent = ReactElement<{ readonly children?: ReactNode }>

const isParent = (node: ReactNode): node is Parent => isValidElement<{ readonly children?: ReactNode }>(node) && Children.count(node.props.children) > 0

/**
 * For the first render of a prerendered page only, and never on a server: the same element, whose text stays as the page has it. Components named in
 * `still` answer to nothing: they are left out with the text around them. All others are hydrated as ever.
 */
export const asItStands = (node: ReactNode, still: ReadonlySet<unknown>): ReactNode => {
  if (!isParent(node)) return node
  if (typeof node.type !== 'string') return still.has(node.type) ? cloneElement(node, undefined, ...parts(node, still)) : node
  return isStill(node, still) ? cloneElement(node, untouched) : cloneElement(node, undefined, ...parts(node, still))
}

/** What a component without hooks draws, so that it can stand as well. */
export const drawn = <Props>(component: (props: Props) => ReactNode, props: Props): ReactNode => component(props)

const parts = ({ props: { children } }: Parent, still: ReadonlySet<unknown>): readonly ReactNode[] => Children.map(children, (child) => asItStands(child, still)) ?? []

/** Whether nothing within answers to the reader. */
const isStill = (node: ReactNode, still: ReadonlySet<unknown>): boolean =>
  !isValidElement<{ readonly children?: ReactNode }>(node)
  || ((typeof node.type === 'string' || still.has(node.type)) && Children.toArray(node.props.children).every((child) => isStill(child, still)))

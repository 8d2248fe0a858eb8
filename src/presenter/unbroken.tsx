// A name and its ending on one line: a browser may break after any hyphen, and a class then reads „KVM-“ and „i“ far apart.
import type { ReactElement, ReactNode } from 'react'
import { Prose } from '../ui/prose.tsx'

/** „KVM-i“, „WSL 1-s“, „Hyper-V“. Longer words after a hyphen may go to the next line. */
const whole = /(\S*[\p{Lu}\d)]-\p{Ll}{1,4}(?!\p{L})|Hyper-V)/u

/** The text, unchanged for the ear and for whoever copies it; what belongs together is kept together by the stylesheet. */
export const unbroken = (text: string): ReactNode => text.split(whole).map((part, index) => (index % 2 === 1 ? <span key={index} className="whole">{part}</span> : part))

/** Prose of content files, as slides show it. */
export const SlideProse = ({ text }: { readonly text: string }): ReactElement => <Prose text={text} plain={unbroken} />

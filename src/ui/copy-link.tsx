import { useState } from 'react'
import { portableStrings } from '../strings/portable.ts'
import { form, fullAddress } from './site-address.ts'

interface CopyLinkProps {
  /** The search part of the address to copy, read when the button is pressed. */
  readonly search: string
  readonly words: { readonly share: string; readonly shared: string; readonly notShared: string }
}

/** Copies an address of this page that holds the whole of what it shows. */
export function CopyLink({ search, words }: CopyLinkProps) {
  const [said, setSaid] = useState('')
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(fullAddress(search))
      setSaid(form.sharedAddress ? words.shared : portableStrings.linkStaysHere)
    } catch {
      setSaid(words.notShared)
    }
  }
  return (
    <p className="copy-link needs-script no-print">
      <button type="button" onClick={() => { void copy() }}>{words.share}</button> <span role="status">{said}</span>
    </p>
  )
}

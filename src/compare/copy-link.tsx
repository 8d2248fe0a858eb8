import { useState } from 'react'
import { compareStrings } from '../strings/compare.ts'
import { fullAddress } from '../ui/site-address.ts'

/** Copies an address that holds the whole comparison, the step included. */
export function CopyLink({ search }: { readonly search: string }) {
  const [said, setSaid] = useState('')
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(fullAddress(search))
      setSaid(compareStrings.shared)
    } catch {
      setSaid(compareStrings.notShared)
    }
  }
  return (
    <p className="compare-share needs-script no-print">
      <button type="button" onClick={() => { void copy() }}>{compareStrings.share}</button> <span role="status">{said}</span>
    </p>
  )
}

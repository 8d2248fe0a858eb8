// The picture of a QR code. Apart, since it comes only when one is asked for.
import { encode } from 'uqr'

export interface QrPicture {
  /** Modules on a side, with the four of quiet ground that readers need. */
  readonly size: number
  /** The dark modules as the path of an SVG, one run of a row after another. */
  readonly path: string
}

/** Undefined where the text does not fit into one code: 2,953 characters. */
export const qrOf = (text: string): QrPicture | undefined => {
  if (new TextEncoder().encode(text).length > mostBytes) return undefined
  const { data, size } = encode(text, { ecc: 'L', border: 4 })
  return { size, path: data.map(pathOfRow).join('') }
}

/** Of version 40 at the lowest level of correction. A screen has no stains, and fewer modules are larger ones. */
const mostBytes = 2953

const pathOfRow = (row: readonly boolean[], y: number): string => {
  let path = ''
  for (let x = 0; x < row.length; x++) {
    if (row[x] !== true) continue
    const end = row.indexOf(false, x)
    const length = (end < 0 ? row.length : end) - x
    path += `M${String(x)} ${String(y)}h${String(length)}v1h-${String(length)}z`
    x += length
  }
  return path
}

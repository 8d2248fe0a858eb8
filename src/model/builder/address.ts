// A draft as one word of an address, and back. Read from outside, so anything but exactly what is written here is refused: the
// checksum finds what was cut or mistyped, and what has been read must come out the same when it is written again.
// Form of version 1: `1.hw….kl0-i0.…~checksum`; codes of blocks in `blocks.ts`, layers by their place in the draft.
import type { LayerId } from '../layers.ts'
import { codeOf, drivers, ways } from './blocks.ts'
import type { Draft, Item, PortChoice } from './item.ts'
import { isas } from './settings.ts'

/** Grows with each change of the form; the readers of older ones stay. */
export const addressVersion = 1

/** A full draft whose every layer has the longest name, in letters from afar, needs a little less. */
export const longestAddress = 14_000

export const oses = ['linux', 'windows', 'macos', 'vmkernel'] as const
export const extensions = ['vt-x', 'amd-v', 'arm-el2'] as const
export const cpuMethods = ['guest-mode', 'paravirtual', 'translation'] as const
export const wayIds = Object.keys(ways)

/** The draft in one word of letters, digits and `.-_~`, which no address has to escape. */
export const writeDraft = (draft: Draft): string => {
  const place = new Map(draft.map(({ id }, index) => [id, index]))
  const body = `${String(addressVersion)}.${draft.map((item) => writeItem(item, (id) => String(place.get(id) ?? 0))).join('.')}`
  return `${body}~${checksum(body)}`
}

type Place = (id: LayerId) => string

const writeItem = (item: Item, place: Place): string => {
  const { block, at, isa, os, extension, nestedPaging, nested, of, guestMode, seat, label } = item
  return [
    codeOf(block) + (at === undefined ? '' : place(at)),
    `i${String(isas.indexOf(isa))}`,
    os && `o${String(oses.indexOf(os))}`,
    extension && `x${String(extensions.indexOf(extension))}`,
    nestedPaging && 'p', nested && 'n',
    of && `f${String(isas.indexOf(of))}`,
    guestMode && 'g',
    seat && `s${String(cpuMethods.indexOf(seat.method))}${seat.monitor === undefined ? '' : `m${place(seat.monitor)}`}`,
    seat && `d${writePort(seat.disk, place)}`,
    seat && `e${writePort(seat.network, place)}`,
    label !== undefined && `l${writeLabel(label)}`,
  ].filter((field) => field !== undefined && field !== false).join('-')
}

const writePort = ({ server, front, waits, driver, way }: PortChoice, place: Place): string =>
  `${server === 'machine-below' ? 'u' : place(server)}${front === 'registers' ? 'r' : 'q'}${waits ? 'w' : 'o'}${driver ? `v${String(drivers.indexOf(driver))}` : ''}y${String(wayIds.indexOf(way))}`

/** Latin letters and digits as they are, anything else by its number. */
const writeLabel = (label: string): string => label.replaceAll(/[^A-Za-z0-9]/gu, (sign) => `_${(sign.codePointAt(0) ?? 32).toString(36)}_`)

/** Four signs: a cut or mistyped word keeps them once in a million. */
export const checksum = (text: string): string => {
  let sum = 0x811c9dc5
  for (const sign of text) sum = Math.imul(sum ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return (sum % 36 ** 4).toString(36).padStart(4, '0')
}

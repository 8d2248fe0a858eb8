// The sentence of an event, made from what the machine recorded.
import type { LabEvent } from '../model/lab/run.ts'
import { hexText } from './lab.ts'

const serial = 0x3f8

const bytes = (size: number): string => (size === 1 ? 'ühe baidi' : `${String(size)} baiti`)

/** Letters are named; halves of letters and line ends are told as numbers. */
const character = (value: number): string => (value > 0x20 && value < 0x7f ? ` ehk „${String.fromCharCode(value)}“` : value === 10 ? ' ehk reavahetus' : value === 32 ? ' ehk tühik' : '')

/** One event of a lab in a sentence. */
export const eventSentence = ({ kind, address, size, value }: Pick<LabEvent, 'kind' | 'address' | 'size' | 'value'>): string => {
  const shown = hexText(value, size)
  switch (kind) {
    case 'out': return address === serial
      ? `Külaline kirjutas jadaporti ${hexText(address, 2)} baidi ${shown}${character(value)}.`
      : `Külaline kirjutas porti ${hexText(address, 2)} väärtuse ${shown}.`
    case 'in': return `Külaline luges pordist ${hexText(address, 2)} väärtuse ${shown}.`
    case 'mmio-write': return `Külaline kirjutas seadme mällu aadressile ${hexText(address, 3)} korraga ${bytes(size)}: ${shown}.`
    case 'mmio-read': return `Külaline luges seadme mälust aadressilt ${hexText(address, 3)} korraga ${bytes(size)}: ${shown}.`
    case 'halt': return 'Külaline andis käsu HLT: ta ootab, kuni midagi juhtub.'
  }
}

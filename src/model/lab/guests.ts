// The guests of the labs: small flat ROM images (src/lab/guests/*.asm), each with up to four settings that stand before its
// reset vector, and with variables that it leaves in memory.

export const guestIds = ['hello', 'traps', 'ports', 'sensitive', 'mmio'] as const

export type GuestId = typeof guestIds[number]

/** What may be run: also the guest that measures the reader's own machine. */
export type RomId = GuestId | 'speed'

/** What a lab may be about: also the reader's own program, which has no ROM of its own (program-rom.ts). */
export type LabGuest = GuestId | 'program'

export type Setting =
  /** A whole number. */
  | { readonly kind: 'number'; readonly id: string; readonly min: number; readonly max: number; readonly initial: number }
  /** One of several numbers. */
  | { readonly kind: 'choice'; readonly id: string; readonly values: readonly number[]; readonly initial: number }
  /** Bits, each on or off; the first is the lowest. */
  | { readonly kind: 'flags'; readonly id: string; readonly bits: readonly string[]; readonly initial: number }

/** Values by the setting's id. */
export type Settings = Readonly<Record<string, number>>

interface Guest {
  /** In the order in which they stand in the ROM. */
  readonly settings: readonly Setting[]
  /** 32-bit variables at `variablesAt`, by name, in order. */
  readonly variables: readonly string[]
}

export const guests: Readonly<Record<LabGuest, Guest>> = {
  hello: {
    settings: [
      { kind: 'number', id: 'limit', min: 2, max: 20000, initial: 20000 },
      { kind: 'choice', id: 'ending', values: [0, 1], initial: 0 },
    ],
    variables: ['primes'],
  },
  traps: {
    settings: [{ kind: 'flags', id: 'tries', bits: ['cli', 'sti', 'read-cr0', 'out', 'hlt'], initial: 31 }],
    variables: ['traps', 'virtual-if', 'waiting'],
  },
  ports: {
    settings: [
      { kind: 'number', id: 'sectors', min: 1, max: 16, initial: 16 },
      { kind: 'flags', id: 'ways', bits: ['ports', 'notification'], initial: 3 },
    ],
    variables: ['sum-ports', 'sum-notification'],
  },
  sensitive: {
    settings: [{ kind: 'flags', id: 'tries', bits: ['cli', 'popf', 'smsw', 'sgdt', 'str', 'read-cs', 'read-cr0'], initial: 127 }],
    variables: ['traps', 'tried'],
  },
  mmio: {
    settings: [
      { kind: 'number', id: 'characters', min: 1, max: 30, initial: 13 },
      { kind: 'choice', id: 'width', values: [1, 2, 4], initial: 2 },
    ],
    variables: ['writes'],
  },
  program: { settings: [], variables: [] },
}

/** Where guests leave their variables. */
export const variablesAt = 0x4000

/** Where the screen of text mode stands; there is no memory there, so every write goes to a device. */
export const screenAt = 0xb8000
export const screenBytes = 80 * 2

/** Whether a word names a guest. */
export const isGuestId = (text: string): text is GuestId => guestIds.some((id) => id === text)

/** Whether the guest could be given this value. */
export const fits = (setting: Setting, value: number): boolean => {
  switch (setting.kind) {
    case 'number': return Number.isInteger(value) && value >= setting.min && value <= setting.max
    case 'choice': return setting.values.includes(value)
    case 'flags': return Number.isInteger(value) && value >= 0 && value < 2 ** setting.bits.length
  }
}

/** The settings that the committed ROM holds. */
export const initialSettings = (guest: GuestId): Settings => Object.fromEntries(guests[guest].settings.map(({ id, initial }) => [id, initial]))

/** All settings of a guest; what is missing or does not fit keeps its first value. */
export const completeSettings = (guest: GuestId, settings: Settings): Settings =>
  Object.fromEntries(guests[guest].settings.map((setting) => [setting.id, valueOf(setting, settings)]))

const valueOf = (setting: Setting, settings: Settings): number => {
  const value = Object.hasOwn(settings, setting.id) ? settings[setting.id] : undefined
  return value !== undefined && fits(setting, value) ? value : setting.initial
}

/** The values in the order in which they stand in the ROM. */
export const settingWords = (guest: GuestId, settings: Settings): number[] => guests[guest].settings.map((setting) => valueOf(setting, settings))

/** Whether both settings give the guest the same words. */
export const sameSettings = (guest: GuestId, one: Settings, other: Settings): boolean =>
  settingWords(guest, one).join() === settingWords(guest, other).join()

/** Settings stand in the 16 bytes before the 16 of the reset vector. */
const settingsFromEnd = 32

/** A copy of the ROM with 32-bit settings in it, little-endian. Throws a RangeError for a ROM that is too small. */
export const withSettings = (rom: Uint8Array, words: readonly number[]): Uint8Array<ArrayBuffer> => {
  const copy = new Uint8Array(rom)
  const view = new DataView(copy.buffer)
  words.forEach((word, index) => { view.setUint32(copy.length - settingsFromEnd + index * 4, word, true) })
  return copy
}

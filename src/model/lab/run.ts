// What a run of a guest leaves behind. An exit, on every machine here, is a return to the user-space VMM: a write to a port,
// a read of a port, an access to memory that is a device, and HLT.

export interface Counts {
  /** Port writes. */
  readonly out: number
  /** Port reads. */
  readonly in: number
  /** Reads and writes of addresses where no memory stands. */
  readonly mmio: number
  readonly hlt: number
}

export const noCounts: Counts = { out: 0, in: 0, mmio: 0, hlt: 0 }

/** How many times the guest would have left to a user-space VMM under KVM, where the HLT is not handled in the kernel. */
export const exitsOf = ({ out, in: reads, mmio, hlt }: Counts): number => out + reads + mmio + hlt

/** halted: by HLT. stopped: by the reader. limit: by the lab, because the guest did not end by itself. */
export type RunEnd = 'halted' | 'stopped' | 'limit'

/** Of a run in progress. */
export interface Progress {
  readonly counts: Counts
  /** That went through the emulator. In mid-run it lags by one basic block at most. */
  readonly instructions: number
  /** Modules that the JIT made; differs from run to run. */
  readonly blocks: number
  /** What was written to the serial port, as UTF-8; the first `keptText` bytes. */
  readonly text: string
}

/** How much of the text is kept: a guest that writes without an end must not fill the reader's memory. */
export const keptText = 16_384

export interface LabRun extends Progress {
  readonly end: RunEnd
  /** The guest's variables, 32 bits each. */
  readonly variables: readonly number[]
  /** The first row of the screen, blanks at its end left out. */
  readonly screen: string
  /** The first events, packed: `eventWidth` numbers each. */
  readonly events: Int32Array
}

export type EventKind = 'out' | 'in' | 'mmio-write' | 'mmio-read' | 'halt'

const kinds: readonly EventKind[] = ['out', 'in', 'mmio-write', 'mmio-read', 'halt']

/** In the order of x86. */
export const registerNames = ['eax', 'ecx', 'edx', 'ebx', 'esp', 'ebp', 'esi', 'edi'] as const

export interface LabEvent {
  readonly kind: EventKind
  /** The port, or the physical address. */
  readonly address: number
  /** In bytes. */
  readonly size: number
  readonly value: number
  /** Handled before it; see `Progress`. */
  readonly instructions: number
  /** Linear address of the next instruction. */
  readonly next: number
  /** Protection ring: 0 … 3. */
  readonly ring: number
  readonly flags: number
  readonly cr0: number
  /** In the order of `registerNames`. */
  readonly registers: readonly number[]
}

const fixed = 9

/** Numbers that an event is packed into. */
export const eventWidth = fixed + registerNames.length

/** How many events a run keeps: more than any guest has. */
export const keptEvents = 6000

/** Writes an event at its place. */
export const packEvent = (into: Int32Array, index: number, { kind, address, size, value, instructions, next, ring, flags, cr0, registers }: LabEvent): void => {
  into.set([kinds.indexOf(kind), address, size, value, instructions, next, ring, flags, cr0, ...registers], index * eventWidth)
}

/** How many events a log holds. */
export const eventCount = (events: Int32Array): number => Math.floor(events.length / eventWidth)

/** The event at an index; undefined outside the log. */
export const eventAt = (events: Int32Array, index: number): LabEvent | undefined => {
  const numbers = [...events.subarray(index * eventWidth, (index + 1) * eventWidth)].map((number) => number >>> 0)
  const [code = 0, address = 0, size = 0, value = 0, instructions = 0, next = 0, ring = 0, flags = 0, cr0 = 0, ...registers] = numbers
  const kind = kinds[code]
  return numbers.length === eventWidth && kind ? { kind, address, size, value, instructions, next, ring, flags, cr0, registers } : undefined
}

// Runs one guest on v86 and counts. Every hook sits on the import object of the WebAssembly module, which the public option
// `wasm_fn` receives: names there are the module's own, so no bundler renames them. The same code runs in a worker and in Node.
import type { V86 } from 'v86'
import { blockDevice, type DeviceMemory } from '../model/lab/device.ts'
import { screenAt, screenBytes, variablesAt } from '../model/lab/guests.ts'
import { eventWidth, keptText, noCounts, packEvent, type Counts, type EventKind, type LabRun, type Progress, type RunEnd } from '../model/lab/run.ts'
import { cpuState } from './cpu-state.ts'

interface RunOptions {
  /** The class of the package; given from outside because a worker must be prepared before it imports it. */
  readonly Machine: typeof V86
  readonly wasm: WebAssembly.Module
  /** With its settings in it. */
  readonly rom: Uint8Array<ArrayBuffer>
  readonly jit: boolean
  /** How many events to keep. */
  readonly events: number
  /** The guest is stopped once so many instructions went through. */
  readonly limit: number
  /** Called at a write to the mark port, with the byte written. */
  readonly onMark?: (mark: number) => void
}

export interface RunningGuest {
  readonly progress: () => Progress
  /** Resolves once the guest has halted, or was stopped, and the machine is gone. */
  readonly ended: Promise<LabRun>
  readonly stop: () => void
}

const memoryBytes = 1 << 20
const serialPort = 0x3f8
const markPort = 0xf1
/** How often a guest is checked against its limit, in milliseconds. */
const checkEvery = 50

type Import = (...values: number[]) => unknown

/** Rejects where WebAssembly cannot be instantiated, for instance where memory is short. */
export const startGuest = async ({ Machine, wasm, rom, jit, events: keep, limit, onMark }: RunOptions): Promise<RunningGuest> => {
  const counts: { -readonly [Key in keyof Counts]: number } = { ...noCounts }
  const events = new Int32Array(keep * eventWidth)
  const serial: number[] = []
  const screen = new Uint8Array(screenBytes)
  const device = blockDevice()
  let kept = 0
  let blocks = 0
  let machine: V86 | undefined
  let readCpu: ReturnType<typeof cpuState> | undefined
  let halt = (): void => {}
  let fail: (error: unknown) => void = () => {}
  const broken = new Promise<never>((_, reject) => { fail = reject })

  const instructions = (): number => machine?.get_instruction_counter() ?? 0
  const memory: DeviceMemory = {
    read: (address, length) => machine?.read_memory(address, length) ?? new Uint8Array(length),
    write: (address, bytes) => { machine?.write_memory(bytes, address) },
  }
  const note = (kind: EventKind, address: number, size: number, value: number): void => {
    if (kept >= keep || !readCpu) return
    packEvent(events, kept, { kind, address, size, value, instructions: instructions(), ...readCpu() })
    kept++
  }

  const hooks: Readonly<Record<string, (original: Import) => Import>> = {
    cpu_event_halt: (original) => () => {
      counts.hlt++
      note('halt', 0, 0, 0)
      original()
      halt()
    },
    codegen_finalize: (original) => (...values) => {
      blocks++
      return original(...values)
    },
  }
  const hookFor = (name: string): ((original: Import) => Import) | undefined => {
    const [, kind, bits] = /^(io_port_write|io_port_read|mmap_write|mmap_read)(\d+)$/.exec(name) ?? []
    const size = Number(bits) / 8
    switch (kind) {
      case 'io_port_write': return (original) => (port = 0, value = 0) => {
        counts.out++
        note('out', port, size, value)
        if (port === serialPort && size === 1) { if (serial.length < keptText) serial.push(value) }
        else if (port === markPort) onMark?.(value)
        else if (!device.out(port, value, memory)) original(port, value)
      }
      case 'io_port_read': return (original) => (port = 0) => {
        // Nothing ever comes to the serial port; as where no device answers, every bit is set.
        const value = lowest(device.in(port) ?? (port === serialPort ? -1 : Number(original(port))), size)
        counts.in++
        note('in', port, size, value)
        return value
      }
      case 'mmap_write': return (original) => (...values) => {
        const [address = 0, value = 0] = values
        counts.mmio++
        note('mmio-write', address, size, value)
        for (let byte = 0; byte < size; byte++) screen[address + byte - screenAt] = value >>> (byte * 8)
        return original(...values)
      }
      case 'mmap_read': return (original) => (...values) => {
        const value = original(...values)
        counts.mmio++
        note('mmio-read', values[0] ?? 0, size, Number(value))
        return value
      }
      default: return hooks[name]
    }
  }

  machine = new Machine({
    wasm_fn: async (imports) => {
      try {
        const instance = await WebAssembly.instantiate(wasm, { ...imports, env: hooked(imports['env'] ?? {}, hookFor) })
        readCpu = cpuState(instance.exports)
        return instance.exports
      } catch (error) {
        fail(error)
        // v86 would leave a rejection unhandled.
        return await new Promise<never>(() => {})
      }
    },
    bios: { buffer: rom.buffer },
    memory_size: memoryBytes,
    vga_memory_size: 256 << 10,
    disable_keyboard: true,
    disable_mouse: true,
    disable_speaker: true,
    disable_jit: !jit,
    autostart: false,
  })
  const booted = machine
  await Promise.race([broken, new Promise<void>((resolve) => { booted.add_listener('emulator-loaded', () => { resolve() }) })])

  const progress = (): Progress => ({ counts: { ...counts }, instructions: instructions(), blocks, text: new TextDecoder().decode(Uint8Array.from(serial)) })
  let end: (how: RunEnd) => void = () => {}
  const ending = new Promise<RunEnd>((resolve) => { end = resolve })
  halt = () => { end('halted') }
  const checks = setInterval(() => { if (instructions() > limit) end('limit') }, checkEvery)
  const ended = (async (): Promise<LabRun> => {
    try {
      await booted.run()
      const how = await ending
      // The last block is added to the counter after the event.
      await new Promise((resolve) => { setTimeout(resolve, 0) })
      const variables = [...new Uint32Array(memory.read(variablesAt, 16).slice().buffer)]
      return { ...progress(), end: how, variables, screen: rowOf(screen), events: events.slice(0, kept * eventWidth) }
    } finally {
      clearInterval(checks)
      await booted.destroy()
    }
  })()
  return { progress, ended, stop: () => { end('stopped') } }
}

/** As many of the lowest bytes as were asked for. */
const lowest = (value: number, size: number): number => (size < 4 ? value & (2 ** (size * 8) - 1) : value)

/** The imports, each with its hook. */
const hooked = (env: WebAssembly.ModuleImports, hookFor: (name: string) => ((original: Import) => Import) | undefined): WebAssembly.ModuleImports =>
  Object.fromEntries(Object.entries(env).map(([name, value]) => {
    const hook = hookFor(name)
    if (!hook || typeof value !== 'function') return [name, value]
    return [name, hook((...values) => Reflect.apply(value, undefined, values))]
  }))

/** The characters of a row of text mode; each has a byte of colours beside it. */
const rowOf = (screen: Uint8Array): string =>
  String.fromCharCode(...screen.filter((_, index) => index % 2 === 0)).replaceAll('\0', ' ').replace(/ +$/, '')

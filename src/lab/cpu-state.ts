// The registers of the emulated CPU. v86 has no public way to them: these are places in its memory, as of the pinned version.
// A test (engine.test.ts) compares them with what the guests are known to do, so a version that moves them is noticed.
import type { LabEvent } from '../model/lab/run.ts'

const at = { registers: 64, flags: 120, next: 556, cr0: 580, ring: 612 }
const registerCount = 8

/** A function that reads them now. Throws a TypeError where the module exports no memory. */
export const cpuState = (exports: WebAssembly.Exports): (() => Pick<LabEvent, 'next' | 'ring' | 'flags' | 'cr0' | 'registers'>) => {
  const memory = exports['memory']
  if (!(memory instanceof WebAssembly.Memory)) throw new TypeError('the machine exports no memory')
  return () => {
    // The memory may have grown since, and then it has another buffer.
    const view = new DataView(memory.buffer)
    const word = (address: number): number => view.getInt32(address, true)
    return {
      next: word(at.next),
      ring: view.getUint8(at.ring),
      flags: word(at.flags),
      cr0: word(at.cr0),
      registers: Array.from({ length: registerCount }, (_, index) => word(at.registers + index * 4)),
    }
  }
}

// What the CPU does with single instructions: ordinary ones, and the privileged ones that separate the families.
import type { Hypervisor, Layer } from '../layers.ts'
import type { PrivilegedInstruction } from '../operations.ts'
import { executor, guestHolding, hypervisorOf, layerById, standsInProcess, systemKernel, type Guest } from '../structure.ts'
import { deliver, enter, leave } from './guest-border.ts'
import { alarmKernel } from './kernel-entry.ts'
import type { Purpose, Work } from './step.ts'
import type { Trip } from './trip.ts'

/**
 * An ordinary instruction: straight on the hardware, or executed by an emulator whose own instructions are executed in turn.
 * A hypervisor that translates runs a copy of the guest kernel's code that it has checked and mostly left as it was; the
 * guest's programs run directly (FACTS 4.3, A&A06 §3).
 */
export const ordinaryInstruction = (trip: Trip, code: Layer): void => {
  const guest = guestHolding(trip.stack, code)
  if (guest?.seat.method === 'translation') {
    const hypervisor = hypervisorOf(trip.stack, guest)
    return trip.visit(hypervisor, 'translate', 'return', 'instruction', () => {
      trip.work({ kind: 'run-translated-code' })
      ordinaryInstruction(trip, hypervisor)
    })
  }
  const by = executor(trip.stack, code)
  if (by.kind === 'hardware') return trip.visit(by, 'direct', 'return', 'instruction', () => trip.work({ kind: 'execute' }))
  trip.visit(by, 'translate', 'return', 'instruction', () => {
    trip.work({ kind: by.technique === 'interpretation' ? 'interpret' : 'run-translated-code' })
    ordinaryInstruction(trip, by)
  })
}

/** A privileged instruction: of a kernel, whose seat decides; or of a program, to which it is forbidden. */
export const privilegedInstruction = (trip: Trip, code: Layer, instruction: PrivilegedInstruction): void => {
  if (standsInProcess(code)) return instruction === 'cpu-model' ? unprivilegedQuestion(trip, code) : forbiddenInstruction(trip, code)
  const guest = guestHolding(trip.stack, code)
  if (!guest) return executeOnOwnMachine(trip, code, instruction)
  switch (guest.seat.method) {
    case 'paravirtual': return paravirtualInstruction(trip, hypervisorOf(trip.stack, guest), instruction)
    case 'guest-mode':
      if (instruction === 'own-state' || (instruction === 'port' && ownsPorts(guest))) return executeOnOwnMachine(trip, code, instruction)
      return handledByHypervisor(trip, guest, instruction)
    case 'translation': return handledByHypervisor(trip, guest, instruction)
  }
}

/**
 * A ported kernel asks the hypervisor to change its state (FACTS 2.18: CR3). What its programmer left in place (ports), or
 * marked on purpose so that it is caught (CPUID), traps into the hypervisor like any forbidden instruction of ring 3, and is emulated there.
 */
const paravirtualInstruction = (trip: Trip, hypervisor: Hypervisor, instruction: PrivilegedInstruction): void => {
  if (instruction === 'own-state') return trip.visit(hypervisor, 'hypercall', 'return', 'privileged-own-state', () => trip.work({ kind: 'validate' }, { kind: 'apply' }))
  trip.visit(hypervisor, 'trap', 'return', `privileged-${instruction}`, () => trip.work({ kind: 'emulate-instruction' }))
}

/** What an emulator or a translating hypervisor does for each. A question about the CPU changes nothing: it is answered. */
const effects = { 'own-state': 'edit-virtual-state', 'cpu-model': 'emulate-instruction', port: 'device-model' } as const satisfies Record<PrivilegedInstruction, Work['kind']>

/** A control domain to which the machine's own ports were handed. */
const ownsPorts = (guest: Guest): boolean => guest.seat.monitor === undefined && guest.seat.disk.answeredBy === 'machine-below'

/** The machine's own CPU does it: hardware (on the guest's copy of the state, in guest mode), or an emulator that changes variables. */
const executeOnOwnMachine = (trip: Trip, code: Layer, instruction: PrivilegedInstruction): void => {
  const by = executor(trip.stack, code)
  const purpose: Purpose = `privileged-${instruction}`
  const onCopy = instruction === 'own-state' && guestHolding(trip.stack, code) !== undefined
  if (by.kind === 'hardware') return trip.visit(by, 'direct', 'return', purpose, () => trip.work({ kind: onCopy ? 'edit-own-copy' : 'execute' }))
  trip.visit(by, 'translate', 'return', purpose, () => {
    if (instruction !== 'cpu-model') trip.work({ kind: 'check-virtual-ring' })
    trip.work({ kind: effects[instruction] })
  })
}

const handledByHypervisor = (trip: Trip, guest: Guest, instruction: PrivilegedInstruction): void => {
  const home = trip.at()
  const { method, monitor } = guest.seat
  const forMonitor = instruction === 'port' || hypervisorOf(trip.stack, guest).delegates === true
  leave(trip, guest, `privileged-${instruction}`)
  if (forMonitor && monitor !== undefined) deliver(trip, guest, layerById(trip.stack, monitor), true, () => trip.work({ kind: instruction === 'port' ? 'device-model' : 'emulate-instruction' }))
  else trip.work({ kind: method === 'translation' || instruction === 'port' ? effects[instruction] : 'emulate-instruction' })
  enter(trip, guest, home, 'done')
}

/** CPUID is not privileged on x86: a program may ask. In guest mode it leaves the guest even so (SDM 26.1.2). */
const unprivilegedQuestion = (trip: Trip, program: Layer): void => {
  const guest = guestHolding(trip.stack, systemKernel(trip.stack, program))
  const by = executor(trip.stack, program)
  if (by.kind === 'emulator') return trip.visit(by, 'translate', 'return', 'privileged-cpu-model', () => trip.work({ kind: 'emulate-instruction' }))
  if (guest?.seat.method === 'guest-mode') return handledByHypervisor(trip, guest, 'cpu-model')
  trip.visit(by, 'direct', 'return', 'privileged-cpu-model', () => trip.work({ kind: 'execute' }))
}

/** A program tries what only a kernel may: it hears of it by a signal or an exception. */
const forbiddenInstruction = (trip: Trip, program: Layer): void => {
  const by = executor(trip.stack, program)
  const tell = (): void => tellProgram(trip, program)
  // The translator of one program meets the instruction before any CPU does, and builds the exception itself.
  if (by.kind === 'emulator' && by.scope === 'program') return trip.visit(by, 'translate', 'upcall', 'forbidden-instruction', tell)
  alarmKernel(trip, program, systemKernel(trip.stack, program), 'forbidden-instruction', tell)
}

/** A layer that plays the program's system turns the signal into that system's own exception (FACTS 2.1). */
const tellProgram = (trip: Trip, program: Layer): void => {
  const provider = layerById(trip.stack, program.on ?? '')
  trip.work({ kind: 'signal' })
  if (provider.kind === 'compatibility-layer' && provider.on !== undefined) trip.cross(provider, 'upcall', 'own-exception')
}

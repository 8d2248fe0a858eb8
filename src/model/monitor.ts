// The smallest virtual machine monitor: the calls by which a program makes KVM run a guest of a few bytes, and what each leaves
// behind. Rules and numbers: Linux's Documentation/virt/kvm/api.rst and include/uapi/linux/kvm.h (FACTS 3.3, 3.4, 6).

export type MonitorCall =
  | 'open' | 'api-version' | 'create-vm' | 'map-memory' | 'set-memory' | 'create-irqchip'
  | 'create-vcpu' | 'map-run' | 'set-registers' | 'run'

/** As programmers write them. */
export const callNames: Readonly<Record<MonitorCall, readonly string[]>> = {
  open: ['open'],
  'api-version': ['KVM_GET_API_VERSION'],
  'create-vm': ['KVM_CREATE_VM'],
  'map-memory': ['mmap'],
  'set-memory': ['KVM_SET_USER_MEMORY_REGION'],
  'create-irqchip': ['KVM_CREATE_IRQCHIP'],
  'create-vcpu': ['KVM_CREATE_VCPU'],
  'map-run': ['KVM_GET_VCPU_MMAP_SIZE', 'mmap'],
  'set-registers': ['KVM_SET_SREGS', 'KVM_SET_REGS'],
  run: ['KVM_RUN'],
}

/** What a later call is addressed to: /dev/kvm itself, the virtual machine, the virtual CPU. */
export type Descriptor = 'system' | 'vm' | 'vcpu'

/** Why `KVM_RUN` came back, as the page that KVM shares with the monitor (`struct kvm_run`) says it. */
export type MonitorExit =
  /** KVM_EXIT_IO */
  | { readonly reason: 2; readonly port: number; readonly byte: number }
  /** KVM_EXIT_HLT */
  | { readonly reason: 5 }
  /** KVM_EXIT_INTERNAL_ERROR: here, an instruction that this model does not know. */
  | { readonly reason: 17 }

export const exitNames: Readonly<Record<MonitorExit['reason'], string>> = { 2: 'KVM_EXIT_IO', 5: 'KVM_EXIT_HLT', 17: 'KVM_EXIT_INTERNAL_ERROR' }

export interface MonitorState {
  /** In the order in which they were given. */
  readonly descriptors: readonly Descriptor[]
  readonly memory: 'none' | 'own' | 'guest'
  readonly irqchip: boolean
  readonly registers: 'unset' | { readonly instruction: number; readonly al: number }
  readonly board: 'none' | 'empty' | MonitorExit
  /** Instructions of the guest that the last `run` began, by name. */
  readonly executed: readonly string[]
  /** KVM waits for an interrupt, and the call does not come back. */
  readonly waiting: boolean
}

export const nothingYet: MonitorState = { descriptors: [], memory: 'none', irqchip: false, registers: 'unset', board: 'none', executed: [], waiting: false }

/** The guest of the course's experiment: MOV AL, 'A'; OUT 0xE9, AL; HLT. */
export const fiveBytes: readonly number[] = [0xb0, 0x41, 0xe6, 0xe9, 0xf4]

/** What a call lacks: a descriptor to be sent to, or something without which it would be of no use. */
export type Lack = Descriptor | 'memory' | 'board' | 'registers' | 'no-vcpu-yet'

/** What the call needs and the state has not; empty where it can be made. */
export const lacks = ({ descriptors, memory, registers, board }: MonitorState, call: MonitorCall): Lack[] => {
  const descriptor = (...wanted: readonly Descriptor[]): Lack[] => wanted.filter((one) => !descriptors.includes(one))
  switch (call) {
    case 'open': case 'map-memory': return []
    case 'api-version': case 'create-vm': return descriptor('system')
    case 'set-memory': return [...descriptor('vm'), ...(memory === 'none' ? ['memory' as const] : [])]
    // The kernel refuses it once there is a virtual CPU.
    case 'create-irqchip': return [...descriptor('vm'), ...(descriptors.includes('vcpu') ? ['no-vcpu-yet' as const] : [])]
    case 'create-vcpu': return descriptor('vm')
    // The size is asked of /dev/kvm, the page itself comes from the virtual CPU.
    case 'map-run': return descriptor('system', 'vcpu')
    case 'set-registers': return descriptor('vcpu')
    case 'run': return [
      ...descriptor('vcpu'), ...(memory === 'guest' ? [] : ['memory' as const]),
      ...(board === 'none' ? ['board' as const] : []), ...(registers === 'unset' ? ['registers' as const] : []),
    ]
  }
}

/** The state after the call. Throws where the call lacks something: ask `lacks` first. */
export const afterCall = (state: MonitorState, call: MonitorCall, guest: readonly number[]): MonitorState => {
  const lack = lacks(state, call)
  if (lack.length > 0) throw new Error(`'${call}' lacks ${lack.join(', ')}`)
  const given = (descriptor: Descriptor): MonitorState => ({ ...state, descriptors: [...state.descriptors, descriptor] })
  switch (call) {
    case 'open': return given('system')
    case 'api-version': return state
    case 'create-vm': return given('vm')
    case 'map-memory': return { ...state, memory: 'own' }
    case 'set-memory': return { ...state, memory: 'guest' }
    case 'create-irqchip': return { ...state, irqchip: true }
    case 'create-vcpu': return given('vcpu')
    case 'map-run': return { ...state, board: 'empty' }
    case 'set-registers': return { ...state, registers: { instruction: 0, al: 0 } }
    case 'run': return run(state, guest)
  }
}

/** The guest's own instructions, one by one, until one of them needs the monitor, or waits for an interrupt in the kernel. */
const run = (state: MonitorState, guest: readonly number[]): MonitorState => {
  let { instruction, al } = state.registers === 'unset' ? { instruction: 0, al: 0 } : state.registers
  const executed: string[] = []
  const stopped = (board: MonitorState['board'], waiting = false): MonitorState => ({ ...state, registers: { instruction, al }, board, executed, waiting })
  for (;;) {
    const operand = guest[instruction + 1] ?? 0
    switch (guest[instruction]) {
      case 0xb0:
        executed.push('MOV')
        al = operand
        instruction += 2
        break
      case 0xe6:
        executed.push('OUT')
        instruction += 2
        return stopped({ reason: 2, port: operand, byte: al })
      case 0xf4:
        executed.push('HLT')
        instruction += 1
        // With the interrupt controllers in KVM, KVM itself can wait for the interrupt.
        return state.irqchip ? stopped(state.board, true) : stopped({ reason: 5 })
      default: return stopped({ reason: 17 })
    }
  }
}

/** The steps of the course's figure: calls that belong together, up to the first return of `KVM_RUN`. */
export const monitorSteps: readonly (readonly MonitorCall[])[] = [
  ['open', 'api-version'], ['create-vm'], ['map-memory'], ['set-memory'], ['create-vcpu'], ['map-run'], ['set-registers'], ['run'],
]

/** The state after each step. */
export const monitorStates = (steps: readonly (readonly MonitorCall[])[] = monitorSteps, guest: readonly number[] = fiveBytes): MonitorState[] => {
  let state = nothingYet
  return steps.map((calls) => {
    state = calls.reduce((before, call) => afterCall(before, call, guest), state)
    return state
  })
}

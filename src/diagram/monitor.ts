// The smallest monitor as a figure: the same boxes in each step, and in each what the calls so far have made of them.
import { monitorStates, monitorSteps, type MonitorCall, type MonitorExit, type MonitorState } from '../model/monitor.ts'
import { diagramStrings } from '../strings/diagram.ts'
import { monitorStrings } from '../strings/monitor.ts'
import type { Plate, PlateBox } from './plate.ts'
import type { Moment } from './story.ts'

type BoxId = keyof typeof monitorStrings.names

type Place = Pick<PlateBox, 'x' | 'width' | 'y' | 'height' | 'depth' | 'leftNesting' | 'rightNesting' | 'ground' | 'world'> & { readonly partOf?: keyof typeof monitorStrings.holders }

const outermost = { depth: 0, leftNesting: 0, rightNesting: 0, world: 0 } as const

const places: Readonly<Record<BoxId, Place>> = {
  kernel: { ...outermost, x: 0, width: 24, y: 0, height: 2, ground: 'kernel' },
  kvm: { ...outermost, partOf: 'kernel', depth: 1, leftNesting: 1, rightNesting: 1, x: 0, width: 24, y: 1, height: 1, ground: 'kernel' },
  vmm: { ...outermost, x: 0, width: 14, y: 2, height: 2, ground: 'user' },
  memory: { ...outermost, partOf: 'vmm', depth: 1, leftNesting: 1, x: 0, width: 7, y: 3, height: 1, ground: 'user' },
  board: { ...outermost, partOf: 'vmm', depth: 1, rightNesting: 1, x: 7, width: 7, y: 3, height: 1, ground: 'user' },
  vm: { ...outermost, world: 1, x: 14, width: 10, y: 2, height: 2, ground: 'user' },
  vcpu: { ...outermost, partOf: 'vm', depth: 1, leftNesting: 1, rightNesting: 1, x: 14, width: 10, y: 3, height: 1, ground: 'user' },
}

const order: readonly BoxId[] = ['kernel', 'kvm', 'vmm', 'memory', 'board', 'vm', 'vcpu']

/** Where a call, or the thread, ever stands. */
const stations: readonly BoxId[] = ['kernel', 'kvm', 'vmm', 'vm']

/** Of the boxes that have one of their own. */
const modes: Partial<Readonly<Record<BoxId, string>>> = { kernel: diagramStrings.kernelMode, vmm: diagramStrings.userMode, vm: diagramStrings.guestMode(1) }

/** `running`: the virtual CPU is in guest mode. */
const noteOf = (id: BoxId, { descriptors, memory, registers, board }: MonitorState, running: boolean): string => {
  switch (id) {
    case 'kernel': case 'kvm': return modes[id] ?? ''
    case 'vm': return running ? diagramStrings.guestMode(1) : monitorStrings.vm[!descriptors.includes('vm') ? 'none' : isExit(board) ? 'stopped' : memory === 'guest' ? 'ready' : 'bare']
    case 'vcpu': return monitorStrings.vcpu[!descriptors.includes('vcpu') ? 'none' : registers === 'unset' ? 'unset' : 'set']
    case 'vmm': return [modes[id], monitorStrings.descriptors(descriptors)].join('\u00A0· ')
    case 'memory': return monitorStrings.memory[memory]
    case 'board': return monitorStrings.board(running && board !== 'none' ? 'empty' : board)
  }
}

const plateAt = (state: MonitorState, running = false): Plate => ({
  rows: 4,
  boxes: order.map((id): PlateBox => ({ id, ...places[id], name: monitorStrings.names[id], note: noteOf(id, state, running), intermediary: id === 'kvm', aside: !stations.includes(id) })),
})

/** A call goes to KVM; only plain memory is the kernel's own. */
const servedBy = (calls: readonly MonitorCall[]): BoxId => (calls.includes('map-memory') ? 'kernel' : 'kvm')

interface Drawn { readonly plate: Plate; readonly at: BoxId; readonly way: readonly BoxId[]; readonly heading: string; readonly sentence: string; readonly returning?: boolean }

const drawStep = (calls: readonly MonitorCall[], state: MonitorState): Drawn[] => {
  const heading = monitorStrings.calls(calls)
  if (!calls.includes('run')) return [{ plate: plateAt(state), at: servedBy(calls), way: ['vmm', servedBy(calls)], heading, sentence: monitorStrings.step(calls) }]
  const entered: Drawn = { plate: plateAt(state, true), at: 'vm', way: ['vmm', 'kvm', 'vm'], heading, sentence: monitorStrings.running(state.executed) }
  return isExit(state.board)
    ? [entered, { plate: plateAt(state), at: 'vmm', way: ['vm', 'kvm', 'vmm'], heading: monitorStrings.exitHeading(state.board), sentence: monitorStrings.exit(state.board), returning: true }]
    : [entered]
}

const isExit = (board: MonitorState['board']): board is MonitorExit => typeof board === 'object'

/** The moments of the figure, each with a picture of its own. */
export const monitorStory = (): Moment[] => {
  const states = monitorStates()
  const drawn = monitorSteps.flatMap((calls, index) => {
    const state = states[index]
    return state ? drawStep(calls, state) : []
  })
  return drawn.map(({ plate, at, way, heading, sentence, returning = false }, index) => ({
    plate, sentence, crossings: [heading], at, way, returning,
    visited: new Map(drawn.slice(0, index).flatMap((earlier, number): [string, number][] => (earlier.at === at ? [] : [[earlier.at, number + 1]]))),
  }))
}

/** The picture as it stands before anything is seen to move: the first moment's. */
export const monitorPlate = (): Plate => monitorStory()[0]?.plate ?? { rows: 0, boxes: [] }

/** The boxes in words, from the hardware upward, without what becomes of them. */
export const describeMonitor = (): string[] => [monitorStrings.below, ...order.map((id) => {
  const { partOf } = places[id]
  return diagramStrings.described(monitorStrings.names[id], [modes[id], partOf && diagramStrings.partOf(monitorStrings.holders[partOf])].filter(Boolean).join('; '))
})]

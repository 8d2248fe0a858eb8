import { expect, test } from 'vitest'
import { afterCall, fiveBytes, monitorStates } from '../model/monitor.ts'
import { monitorStrings } from '../strings/monitor.ts'
import { describeMonitor, monitorPlate, monitorStory } from './monitor.ts'

const story = monitorStory()
const noteAt = (moment: number, id: string): string | undefined => story[moment]?.plate?.boxes.find((box) => box.id === id)?.note

test('nine moments tell of the calls, each with its sentence and its heading', () => {
  expect(story.map(({ crossings }) => crossings.join())).toEqual([
    'kutsed open ja KVM_GET_API_VERSION', 'kutse KVM_CREATE_VM', 'kutse mmap', 'kutse KVM_SET_USER_MEMORY_REGION', 'kutse KVM_CREATE_VCPU',
    'kutsed KVM_GET_VCPU_MMAP_SIZE ja mmap', 'kutsed KVM_SET_SREGS ja KVM_SET_REGS', 'kutse KVM_RUN', 'väljumise põhjus 2',
  ])
  for (const { sentence } of story) expect(sentence).toMatch(/^\p{Lu}.*\.$/u)
})

test('boxes neither come nor go, so nothing jumps; what they say follows the calls', () => {
  const boxes = monitorPlate().boxes.map(({ id }) => id)
  for (const { plate } of story) expect(plate?.boxes.map(({ id }) => id)).toEqual(boxes)
  expect(story.map((_, moment) => noteAt(moment, 'memory'))).toEqual(['puudub', 'puudub', 'VMM-i', ...Array.from({ length: 6 }, () => 'ühine')])
  expect(story.map((_, moment) => noteAt(moment, 'vmm')?.slice(-1))).toEqual(['1', '2', '2', '2', '3', '3', '3', '3', '3'])
  expect([noteAt(5, 'board'), noteAt(7, 'vm'), noteAt(8, 'board'), noteAt(8, 'vm')]).toEqual(['tühi', 'külalisrežiim', 'põhjus 2', 'seisab'])
})

test('parts lie within their holders', () => {
  const boxes = new Map(monitorPlate().boxes.map((box) => [box.id, box]))
  for (const { id, partOf, x, width, y, height } of boxes.values()) {
    const holder = partOf === undefined ? undefined : boxes.get(partOf)
    if (!holder) continue
    expect([id, x >= holder.x && x + width <= holder.x + holder.width, y > holder.y && y + height <= holder.y + holder.height]).toEqual([id, true, true])
  }
})

test('the words for every exit name its number, and the second one ends the program', () => {
  const state = monitorStates().at(-1)
  if (!state) throw new Error('no state')
  const { board } = afterCall(state, 'run', fiveBytes)
  if (typeof board === 'string') throw new Error('no exit')
  expect(monitorStrings.exit(board)).toMatch(/arvu 5 ehk KVM_EXIT_HLT ja VMM lõpetab\.$/)
  expect(monitorStrings.exit({ reason: 17 })).toMatch(/arvu 17 /)
})

test('in words, each box stands once, with its mode and its holder', () => {
  expect(describeMonitor()).toMatchInlineSnapshot(`
    [
      "Joonise all: protsessor, millel on VT-x või AMD-V",
      "Hosti tuum: tuumarežiim",
      "KVM: hosti tuuma osa",
      "VMM: kasutajarežiim",
      "Mälu: VMM-i osa",
      "Tahvel: VMM-i osa",
      "Virtuaalmasin: külalisrežiim",
      "Virtuaalprotsessor: virtuaalmasina osa",
    ]
  `)
})

import { expect, test } from 'vitest'
import { stackNamed, stacks } from '../../tests/stacks.ts'
import { privilegeRows } from './privilege.tsx'

const line = (stack: string, layer: string): string => {
  const { real, believed, mistaken } = privilegeRows(stackNamed(stack)).find(({ id }) => id === layer) ?? {}
  return `${real ?? ''} | ${believed ?? '–'}${mistaken === true ? ' !' : ''}`
}

test('each layer has its real mode and the one that it believes in', () => {
  expect(line('bochs', 'guest')).toBe('kasutajarežiim, Bochsi sees | tuumarežiim (tegelikult ei ole) !')
  expect(line('bochs', 'app')).toBe('kasutajarežiim, Bochsi sees | kasutajarežiim')
  expect(line('kvm-virtio', 'guest')).toBe('külalisrežiim, tuumarežiim | tuumarežiim')
  expect(line('kvm-virtio', 'kvm')).toBe('tuumarežiim | tuumarežiim')
  expect(line('xen-pv', 'guest')).toBe('kasutajarežiim | tuumarežiim (tegelikult ei ole) !')
  expect(line('esxi-2006', 'guest')).toBe('1.\u00A0kaitserõngas | tuumarežiim (tegelikult ei ole) !')
  expect(line('kvm-virtio', 'hw')).toBe('x86-64\u00A0· VT-x | –')
})

test('no layer is left out, and the hardware is last', () => {
  for (const stack of stacks.values()) {
    const rows = privilegeRows(stack)
    expect(rows.map(({ id }) => id).toSorted()).toEqual(stack.layers.map(({ id }) => id).toSorted())
    expect(rows.at(-1)?.id).toBe('hw')
    for (const { id, real } of rows) expect([stack.id, id, real !== '']).toEqual([stack.id, id, true])
  }
})

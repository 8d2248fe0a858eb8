import { expect, test } from 'vitest'
import { stackNamed } from '../../tests/stacks.ts'
import { describePicture } from './describe.ts'
import { plateOf } from './plate.ts'

const wordsOf = (id: string) => {
  const stack = stackNamed(id)
  return describePicture(stack, plateOf(stack))
}

test('the hypervisor of a guest is in the guest’s own kernel, in the guest’s kernel mode, and stands on no real machine', () => {
  const { layers, verdicts } = wordsOf('kvm-in-kvm')
  expect(layers.find((line) => line.startsWith('Külalise KVM'))).toBe('Külalise KVM: külalise tuumarežiim; külalise Linuxi tuuma osa')
  expect(layers.find((line) => line.startsWith('Hosti KVM'))).toBe('Hosti KVM: tuumarežiim; hosti Linuxi tuuma osa')
  const [outer, inner] = verdicts
  expect(outer).toContain('on hosti Linuxi tuuma enda osa')
  expect(outer).toContain('õiguste järgi 1.')
  expect(inner).toContain('on külalise Linuxi tuuma enda osa')
  expect(inner).toContain('Tema masin ei ole päris: selle pakub hosti KVM.')
  expect(inner).not.toContain('õiguste järgi')
})

test('names of code keep their small letter at the head of a line', () => {
  expect(wordsOf('kvm-vhost').layers.some((line) => line.startsWith('vhost: '))).toBe(true)
  expect(wordsOf('virtualbox').layers.some((line) => line.startsWith('vboxdrv.ko: '))).toBe(true)
})

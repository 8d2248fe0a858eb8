import { expect, test } from 'vitest'
import { nearPages } from './near-pages.ts'

const pages = [
  { path: '/', title: 'Avaleht' }, { path: '/susteemid/', title: 'Süsteemid' }, { path: '/oppetukk/kvm/', title: 'KVM' }, { path: '/oppetukk/kvm-valjumine/', title: 'Väljumine' },
  { path: '/oppetukk/os-tase/', title: 'OS-tase' }, { path: '/susteem/kvm-virtio/', title: 'KVM ja QEMU' }, { path: '/susteem/openvz/', title: 'OpenVZ' },
]
const near = (path: string): string[] => nearPages(path, pages).map((page) => page.path)

test('a page whose name is in the address, or nearly, comes first', () => {
  expect(near('/oppetukk/kvm')[0]).toBe('/oppetukk/kvm/')
  expect(near('/oppetukk/os-taes/')[0]).toBe('/oppetukk/os-tase/')
  expect(near('/openvz/')[0]).toBe('/susteem/openvz/')
  expect(near('/OpenVS.html')[0]).toBe('/susteem/openvz/')
  expect(near('/süsteemid')[0]).toBe('/susteemid/')
  expect(near('/kvm')).toContain('/oppetukk/kvm/')
})

test('an address that is like none brings none', () => {
  for (const path of ['/', '/olematu', '/oppetukk/', '/assets/olematu.js', '/..%2fpackage.json', `/${'a'.repeat(10_000)}`, '/🦄']) expect([path, near(path)]).toEqual([path, []])
})

// @vitest-environment node
// The real course: a mistake of an author fails here with its file, line and remedy.
import { expect, test } from 'vitest'
import { readCatalogue } from '../src/content/catalogue.ts'

test('the content is right', () => {
  const { lessons, stacks } = readCatalogue('.')
  expect(lessons.map(({ meta }) => meta.slug)).toEqual(expect.arrayContaining(['milleks', 'masin-ja-tuum', 'emuleerimine', 'os-tase', 'bare-metal', 'hostitud', 'kvm']))
  expect(Object.keys(stacks)).toEqual(expect.arrayContaining(['bochs', 'wine', 'openvz', 'xen-hvm', 'virtualbox', 'kvm-virtio']))
})

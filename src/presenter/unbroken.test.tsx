import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { SlideProse } from './unbroken.tsx'

const kept = (text: string): string[] => [...renderToStaticMarkup(<SlideProse text={text} />).matchAll(/<span class="whole">(.*?)<\/span>/g)].map(([, part]) => part ?? '')

test('a name stays whole with its ending, and Hyper-V with itself', () => {
  expect(kept('KVM-i moodul ja TCG-ga tõlgitud käsk WSL 1-s.')).toEqual(['KVM-i', 'TCG-ga', '1-s'])
  expect(kept('Hyper-V laseb, Hyper-V-s näeb.')).toEqual(['Hyper-V', 'Hyper-V-s'])
  expect(kept('PCI-seade, kihi- ja režiimivahetus, `KVM-i`')).toEqual([])
})

test('nothing is added to the text', () => {
  expect(renderToStaticMarkup(<SlideProse text="QEMU-le `kvm.ko`" />).replaceAll(/<[^>]*>/g, '')).toBe('QEMU-le kvm.ko')
})

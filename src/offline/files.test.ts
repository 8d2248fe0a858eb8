import { expect, test } from 'vitest'
import { addressOf, isImmutable, roleOf, servedAt } from './files.ts'

const scope = new URL('https://kursus.example/kursus/')
const files = new Set(['index.html', '404.html', 'oppetukk/kvm/index.html', 'assets/index-a1.js', 'sõnad/index.html'])
const at = (address: string) => addressOf(new URL(address, scope), scope, (path) => files.has(path))

test('pages, chunks, styles, fonts, data and icons belong to the course', () => {
  for (const path of ['index.html', '404.html', 'oppetukk/kvm/index.html', 'oppetukk/kvm/sammud.txt', 'laborid/index.html', 'assets/index-a1.js', 'assets/labels-a1.js', 'assets/_virtual_labs-a1.js', 'assets/a.css', 'assets/a.woff2', 'otsi.json', 'favicon.svg', 'vahekiht.webmanifest']) {
    expect([path, roleOf(path)]).toEqual([path, 'course'])
  }
})

test('workers, emulators and disk images are files of labs', () => {
  for (const path of ['assets/v86-a1.wasm', 'assets/lab-worker-a1.js', 'assets/worker-a1.js', 'labor/linux.bin', 'labor/ketas.img', 'assets/lab.v86.js']) {
    expect([path, roleOf(path)]).toEqual([path, 'lab'])
  }
})

test('the worker itself, maps for developers, what is taken along, notes to hosts and hidden files are left out', () => {
  for (const path of ['sw.js', 'assets/index-a1.js.map', 'robots.txt', 'sitemap.xml', 'toolehed/kvm/index.html', 'manus/kvm-kutse/index.html', 'failid/joonised/kvm-kutse-1.svg', '.nojekyll', '.well-known/x', 'index.html.br']) {
    expect([path, roleOf(path)]).toEqual([path, 'left out'])
  }
})

test('a page is found at its folder, at its file and whatever its query asks for', () => {
  expect(at('./')).toEqual({ kind: 'file', path: 'index.html' })
  expect(at('./index.html')).toEqual({ kind: 'file', path: 'index.html' })
  expect(at('oppetukk/kvm/?joonis=1&samm=2#x')).toEqual({ kind: 'file', path: 'oppetukk/kvm/index.html' })
  expect(at('s%C3%B5nad/')).toEqual({ kind: 'file', path: 'sõnad/index.html' })
})

test('a page named without its slash moves to the right place and keeps its query', () => {
  expect(at('oppetukk/kvm?joonis=1')).toEqual({ kind: 'moved', to: 'https://kursus.example/kursus/oppetukk/kvm/?joonis=1' })
})

test('what the site does not have, what lies beside its base and what is written wrongly is unknown', () => {
  for (const address of ['olematu/', 'oppetukk/', 'oppetukk', '/muu/', '/kursus', 'https://mujal.example/kursus/', '%E0%A4%A/']) expect([address, at(address)]).toEqual([address, { kind: 'unknown' }])
})

test('a page is fetched from its folder, so that no host has to redirect', () => {
  expect(servedAt('index.html', scope)).toBe('https://kursus.example/kursus/')
  expect(servedAt('oppetukk/kvm/index.html', scope)).toBe('https://kursus.example/kursus/oppetukk/kvm/')
  expect(servedAt('404.html', scope)).toBe('https://kursus.example/kursus/404.html')
})

test('only names with a hash in them stand for bytes that never change', () => {
  expect(['assets/index-a1.js', 'index.html', 'favicon.svg'].map(isImmutable)).toEqual([true, false, false])
})

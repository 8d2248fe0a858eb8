import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { iconOf, logoBoxes, webManifest } from './icons.ts'

/** Reads the colour at a pixel of an icon that `iconOf` made: one IDAT chunk, no filters. */
const pixelsOf = (png: Buffer, size: number): ((x: number, y: number) => string) => {
  const rows = inflateSync(png.subarray(png.indexOf('IDAT') + 4))
  return (x, y) => rows.subarray(y * (1 + size * 3) + 1 + x * 3).subarray(0, 3).toString('hex')
}

test('the icon is the logo: paper at the edge, the vahekiht in the middle, layers above and below', () => {
  const pixel = pixelsOf(iconOf(192, 0.78), 192)
  expect([pixel(0, 0), pixel(96, 96), pixel(96, 60), pixel(96, 130)]).toEqual(['faf9f6', 'b0420c', '1f1e1b', '1f1e1b'])
})

test('a maskable icon keeps the logo within the circle that no system cuts', () => {
  const size = 512
  const pixel = pixelsOf(iconOf(size, 0.56), size)
  const outside = Array.from({ length: (size / 4) ** 2 }, (_, index) => [index % (size / 4) * 4, Math.floor(index / (size / 4)) * 4] as const)
    .filter(([x, y]) => Math.hypot(x - size / 2, y - size / 2) > size * 0.4)
  expect(outside.length).toBeGreaterThan(1000)
  expect(outside.filter(([x, y]) => pixel(x, y) !== 'faf9f6')).toEqual([])
})

test('a logo that is drawn otherwise stops the build', () => {
  expect(() => logoBoxes('<path d="M4 3h16v5H4z" /><path d="M0 0c1 1" />')).toThrow('three boxes')
})

test('the manifest holds no address of its own, so it works under any base', () => {
  const { id, start_url: start, scope, icons } = webManifest()
  for (const address of [id, start, scope, ...icons.map(({ src }) => src)]) expect(address).not.toMatch(/^\/|:/)
  expect(icons.map(({ purpose }) => purpose)).toContain('maskable')
})

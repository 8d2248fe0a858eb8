import jsQR from 'jsqr'
import { expect, test } from 'vitest'
import { qrOf, type QrPicture } from './qr-code.ts'

/** The path drawn at three dots a module, as a camera might see it, and read by a decoder that is not ours. */
const decoded = ({ size, path }: QrPicture): string | undefined => {
  const scale = 3
  const side = size * scale
  const dots = new Uint8ClampedArray(side * side * 4).fill(255)
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let down = 0; down < scale; down++) {
      for (let right = 0; right < Number(length) * scale; right++) {
        const at = ((Number(y) * scale + down) * side + Number(x) * scale + right) * 4
        dots.fill(0, at, at + 3)
      }
    }
  }
  return jsQR(dots, side, side)?.data
}

test.each([1, 60, 800, 1900])('a decoder reads back %i characters', (length) => {
  const text = 'https://kool.example/edenemine/#kood=VK1.aB-_~'.repeat(60).slice(0, length)
  const picture = qrOf(text)
  expect(picture && decoded(picture)).toBe(text)
})

test('a text that fits into no QR code is told, not thrown', () => {
  expect(qrOf('a'.repeat(2953))?.size).toBe(177 + 8)
  expect(qrOf('a'.repeat(2954))).toBeUndefined()
})

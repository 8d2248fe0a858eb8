import { readFileSync } from 'node:fs'
import { minifySync } from 'vite'

/** The script that stands inline in every page. */
export const beforePaint = (): string =>
  minifySync('before-paint.js', readFileSync(new URL('../app/before-paint.js', import.meta.url), 'utf8'), { compress: true, mangle: true }).code.trim()

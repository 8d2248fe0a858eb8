// What the browser has printed, read from the file itself.
import { inflateSync } from 'node:zlib'

/**
 * How many pieces of text each page of a PDF shows, in the order of its objects; 0 is a page without a word.
 * Chromium (Skia) writes objects one by one and packs streams by Flate alone. Throws where a page has no content of that kind.
 */
export const textOnPages = (file: Buffer): number[] => {
  const text = file.toString('latin1')
  return [...text.matchAll(/\/Type\s*\/Page\b(?!s)[^]*?\/Contents (\d+) 0 R|\/Contents (\d+) 0 R[^>]*?\/Type\s*\/Page\b(?!s)/g)]
    .map(([, after, before]) => (contentOf(file, text, after ?? before ?? '').match(/T[jJ]\b/g) ?? []).length)
}

const contentOf = (file: Buffer, text: string, object: string): string => {
  const at = text.search(new RegExp(`(?:^|\\n)${object} 0 obj`))
  const start = text.indexOf('stream\n', at) + 'stream\n'.length
  const length = Number(/\/Length (\d+)/.exec(text.slice(at, start))?.[1])
  if (at < 0 || !Number.isInteger(length)) throw new Error(`no content ${object} in the printed file`)
  return inflateSync(file.subarray(start, start + length)).toString('latin1')
}

// The content's own mark: alike wherever the course says the same, whatever form it has been packed in.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** What decides what a reader is told: the texts and data of authors, the rules that compute pictures, the words of sentences. */
const folders = ['content', 'src/model', 'src/strings']

/**
 * The first 12 hexadecimal digits of a SHA-256 over the names and texts of those files under `root`, in the order of their names.
 * Line ends do not count, since Git may write them otherwise; neither do tests. A folder that is
 * missing holds nothing.
 */
export const contentHash = (root: string): string => {
  const hash = createHash('sha256')
  for (const file of folders.map((folder) => join(root, folder)).filter((folder) => existsSync(folder)).flatMap(filesOf).toSorted()) {
    const name = relative(root, file).split(sep).join('/')
    // Lengths keep the end of one file from passing for the beginning of the next.
    const text = readFileSync(file, 'utf8').replaceAll('\r\n', '\n')
    hash.update(`${name}\0${String(text.length)}\0${text}`)
  }
  return hash.digest('hex').slice(0, 12)
}

const filesOf = (folder: string): string[] => readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && !/\.(type-)?test\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))

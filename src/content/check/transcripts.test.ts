import { expect, test } from 'vitest'
import { problemsOf, readCourse } from '../test-course.ts'
import { lesson } from '../test-files.ts'

const transcript = {
  'content/toendid/masin.yaml': `title: Masin
intro: Kaks käsku.
recorded: 2026-11-25
machine: {kind: virtual, system: Debian 12, kernel: 6.18.44, cpu: AMD EPYC}
steps:
  - {command: uname, output: "Linux\\n", exit: 0}
  - {command: ls /dev/kvm, output: "/dev/kvm\\n", exit: 0}
  - {command: cat x, output: "cat: x\\n", exit: 1}
sha256: ${'a'.repeat(64)}
`,
}
const cited = (words: string, id = 'masin') => ({ ...transcript, [lesson]: ['Esimene lõik', `Esimene lõik <Tõend id="${id}" rida="${words}" />`] as const })

test('a proof is the number of its line; a whole line counts before a part of another', () => {
  const [first] = readCourse(cited('/dev/kvm')).lessons
  expect(first?.data.proofs).toEqual({ masin: { '/dev/kvm': 4 } })
})

test('a proof without its line, with two, or of no transcript is refused', () => {
  expect(problemsOf(cited('macOS'))).toContain('sõnu „macOS“ ei ole ühelgi real failis content/toendid/masin.yaml.')
  expect(problemsOf(cited('cat'))).toContain('sõnad „cat“ on failis content/toendid/masin.yaml mitmel real (5, 6).')
  expect(problemsOf(cited('Linux', 'masn'))).toContain('tundmatu tõend „masn“. Kas mõtlesid „masin“? Tõendid on kaustas content/toendid.')
})

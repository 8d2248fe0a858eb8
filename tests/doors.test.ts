// Every door through which something from outside comes in: an address, a message, what is stored, a file of the content. Whatever comes, a
// door gives what it promises, or says no; it never throws. Doors that promise more have tests of their own beside them.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pageAt } from '../src/app/page.ts'
import { parseBuilderRequest } from '../src/builder/address.ts'
import { labSchema } from '../src/content/lab-schema.ts'
import { readLessonText } from '../src/content/lesson-text.ts'
import { readYaml, type Reading } from '../src/content/located.ts'
import { readPlan } from '../src/content/plan-text.ts'
import { questionsFileSchema } from '../src/content/question-schema.ts'
import { sourcesFileSchema } from '../src/content/schema.ts'
import { readSearchWords } from '../src/content/search-words.ts'
import { readStack } from '../src/content/stack-file.ts'
import { readTerm } from '../src/content/term-file.ts'
import { parseEmbedAddress, parseEmbedRequest } from '../src/handouts/embed/address.ts'
import { parseSheetAddress } from '../src/handouts/sheet-address.ts'
import { mostVariants, parseVariantsRequest, variantsSearch } from '../src/handouts/variants/request.ts'
import { parseCommand, parseReport as parseLabReport } from '../src/lab/messages.ts'
import { parseProgram } from '../src/lab/program/stored-program.ts'
import { parseSolved } from '../src/progress/solved.ts'
import { assemble } from '../src/model/lab/assembly/assemble.ts'
import { problemSentence } from '../src/strings/lab-assembly.ts'
import { codeOf, parseCode } from '../src/model/exercises/code.ts'
import { addressOf } from '../src/offline/files.ts'
import { parseNeeds, parseReport, parseWish } from '../src/offline/messages.ts'
import { rangeOf } from '../src/offline/range.ts'
import { askedQuestion, followQuestion, questionSearch } from '../src/search/asked-question.ts'
import { decoded } from '../src/ui/decoded.ts'
import { parseSiteAddress } from '../src/ui/site-address.ts'

const root = join(import.meta.dirname, '..')

/** Any text, and such as addresses are made of. */
const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.stringMatching(/^[?#/=&%+.:a-z0-9_-]{0,60}$/), fc.webUrl({ withFragments: true, withQueryParameters: true }))

describe('an address', () => {
  test('is read under the base or leads out, in both forms of the course', () => {
    fc.assert(fc.property(text, fc.boolean(), fc.constantFrom('/', '/kursus/'), (url, portable, base) => {
      const address = parseSiteAddress(url, portable, base)
      if (!address) { expect(portable).toBe(false); return }
      expect(address.path).toMatch(/^\//)
      expect(address.search).toMatch(/^(?:\?|$)/)
      expect(address.hash).toMatch(/^(?:#|$)/)
    }))
  })

  test('within the site reads as it was written', () => {
    const part = fc.stringMatching(/^[a-z0-9-]{1,12}$/)
    fc.assert(fc.property(fc.array(part, { maxLength: 4 }), part, part, (parts, search, hash) => {
      const path = `/${parts.map((name) => `${name}/`).join('')}`
      const expected = { path, search: `?q=${search}`, hash: `#${hash}` }
      expect(parseSiteAddress(`https://kool.example/kursus${path}?q=${search}#${hash}`, false, '/kursus/')).toEqual(expected)
      expect(parseSiteAddress(`file:///kursus/index.html#${path}?q=${search}#${hash}`, true)).toEqual(expected)
    }))
  })

  test('means some page', () => {
    const kinds = new Set(['fixed', 'lesson', 'system', 'plan', 'lab', 'projector', 'presenter', 'handout', 'embed', 'gallery', 'missing'])
    fc.assert(fc.property(text, (path) => { expect(kinds.has(pageAt(path.startsWith('/') ? path : `/${path}`).kind)).toBe(true) }))
  })

  test('of a sheet, an embedded figure, a question, a draft asks for what there may be', () => {
    fc.assert(fc.property(text, fc.integer({ min: 1, max: 20 }), (search, count) => {
      expect(['worksheet', 'questions', 'key', 'strip', 'comparison', 'variants', undefined]).toContain(parseSheetAddress(search)?.kind)
      expect(['figure', 'lab', 'exercise', 'comparison', undefined]).toContain(parseEmbedAddress(search)?.kind)
      const { step, theme } = parseEmbedRequest(search, count)
      expect(Number.isInteger(step) && step >= 0 && step < count).toBe(true)
      expect(['light', 'dark', undefined]).toContain(theme)
      followQuestion(search, 'visit')
      expect((askedQuestion.get()?.question ?? '').length).toBeLessThanOrEqual(200)
      expect(questionSearch(search)).toMatch(/^(?:\?q=|$)/)
      const { draft, travel } = parseBuilderRequest(search)
      expect(draft === undefined || draft.length > 0).toBe(true)
      expect(travel === undefined || (travel.step >= 0 && travel.step < 99)).toBe(true)
    }))
  })

  test('of exercises in variants asks for sheets that can be made, and written anew asks for the same', () => {
    const part = fc.oneof(text, fc.constantFrom('k7m2q', '3', '8', 'viga', '-1', '1e9'))
    fc.assert(fc.property(fc.dictionary(fc.constantFrom('kood', 'variante', 'liik', 'x'), part), (parts) => {
      const { request } = parseVariantsRequest(`?${new URLSearchParams(parts).toString()}`)
      expect(parseCode(request.code)).toBe(request.code)
      expect(Number.isInteger(request.count) && request.count >= 1 && request.count <= mostVariants).toBe(true)
      expect(parseVariantsRequest(variantsSearch(request))).toEqual({ request, wrong: {} })
    }))
  })

  test('or a board holds the code of an exercise as it was written, or none', () => {
    fc.assert(fc.property(fc.nat(), fc.constantFrom('', ' ', '-', '  '), (number, blank) => {
      expect(parseCode(codeOf(number).toUpperCase().split('').join(blank))).toBe(codeOf(number))
    }))
    fc.assert(fc.property(text, (odd) => { expect(parseCode(odd) ?? 'aaaaa').toMatch(/^[a-hjkmnp-z2-9]{5}$/) }))
  })

  test('is decoded, or stays as it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (plain) => { expect(decoded(encodeURIComponent(plain))).toBe(plain) }))
    fc.assert(fc.property(text, (odd) => { expect(typeof decoded(odd)).toBe('string') }))
  })

  test('without a network means a file that is kept, its place, or nothing', () => {
    const scope = new URL('https://kool.example/kursus/')
    const files = new Set(['index.html', 'oppetukk/kvm/index.html', 'assets/a.js'])
    fc.assert(fc.property(fc.oneof(text, fc.constantFrom('kursus/', 'kursus/oppetukk/kvm', 'kursus/assets/a.js?x', 'kursus/%E0%A4%A')), (path) => {
      const url = URL.parse(path, 'https://kool.example/')
      if (!url) return
      const address = addressOf(url, scope, (file) => files.has(file))
      expect(['file', 'moved', 'unknown']).toContain(address.kind)
      if (address.kind === 'file') expect(files.has(address.path)).toBe(true)
      if (address.kind === 'moved') expect(new URL(address.to).origin).toBe(scope.origin)
    }))
  })
})

describe('a program', () => {
  test('that was kept is a text no longer than the editor takes, or none', () => {
    fc.assert(fc.property(fc.oneof(text, fc.anything().map((given) => JSON.stringify(given) ?? ''), fc.record({ version: fc.constantFrom(1, 2), text: fc.oneof(fc.string(), fc.anything()) }).map((given) => JSON.stringify(given))), (kept) => {
      expect((parseProgram(kept) ?? '').length).toBeLessThanOrEqual(8192)
    }))
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (written) => { expect(parseProgram(JSON.stringify({ version: 1, text: written }))).toBe(written) }))
    expect(parseProgram(JSON.stringify({ version: 1, text: 'x'.repeat(8193) }))).toBeUndefined()
  })

  const words = fc.constantFrom('mov', 'ax', 'dx', 'al', ',', '[', ']', 'bx', '+', '-', '0x3F8', '5', 'silt', ':', 'db', 'equ', '"a"', "'", 'byte', 'es', 'loop', 'rep', '\n', ';', 'õ', '70000', 'push', 'out')

  test('whatever is typed becomes bytes, or problems at places that the text has', () => {
    fc.assert(fc.property(fc.oneof(text, fc.array(words, { maxLength: 60 }).map((list) => list.join(' '))), (typed) => {
      const assembly = assemble(typed)
      if (assembly.kind === 'program') {
        expect(assembly.bytes.length).toBeGreaterThan(0)
        return
      }
      const lines = typed.split(/\r\n|\r|\n/)
      expect(assembly.problems.length).toBeGreaterThan(0)
      for (const problem of assembly.problems) {
        const { line, column, length } = problem.at
        const width = lines[line - 1]?.length ?? -1
        expect(length).toBeGreaterThan(0)
        expect(column).toBeGreaterThan(0)
        expect(column + length - 1).toBeLessThanOrEqual(Math.max(1, width))
        expect(problemSentence(problem)).toMatch(/^\d+\. rida, \d+\. veerg: .+[.?]$/su)
      }
    }), { numRuns: 400 })
  })
})

test('a list of solved tasks, spoilt anyhow, gives ids, each once, or none', () => {
  const list = fc.record({ version: fc.constantFrom(1, 2), solved: fc.oneof(fc.array(fc.oneof(fc.stringMatching(/^[a-z0-9-]{0,9}$/), fc.anything())), fc.anything()) })
  fc.assert(fc.property(fc.oneof(text, list.map((given) => JSON.stringify(given))), (kept) => {
    const ids = parseSolved(kept) ?? []
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[a-z0-9-]+$/)
  }))
})

describe('a message', () => {
  const near = fc.record({
    kind: fc.constantFrom('report', 'labs', 'take over', 'loading', 'progress', 'ended', 'failed', 'run', 'stop', 1),
    ready: fc.anything(), labBytes: fc.oneof(fc.double(), fc.anything()), script: fc.oneof(fc.string(), fc.anything()),
    loaded: fc.oneof(fc.double(), fc.anything()), progress: fc.anything(), run: fc.anything(), trouble: fc.oneof(fc.constantFrom('broken', 'no-simd'), fc.anything()),
    rom: fc.oneof(fc.constantFrom('hello', 'traps'), fc.uint8Array({ maxLength: 100 }), fc.anything()), settings: fc.oneof(fc.array(fc.double()), fc.anything()), jit: fc.anything(),
  }, { requiredKeys: [] })
  const data = fc.oneof(near, fc.anything({ withNullPrototype: true, withTypedArray: true }))

  test('between page and service worker is what it should be, or nothing', () => {
    fc.assert(fc.property(data, (given) => {
      const [wish, report, needs] = [parseWish(given), parseReport(given), parseNeeds(given)]
      expect(['report', 'labs', 'take over', undefined]).toContain(wish?.kind)
      expect(report === undefined || (typeof report.ready === 'boolean' && report.labBytes >= 0)).toBe(true)
      expect(['string', 'undefined']).toContain(typeof needs?.script)
    }))
  })

  test('between page and lab is what it should be, or nothing', () => {
    fc.assert(fc.property(data, (given) => {
      const [report, command] = [parseLabReport(given), parseCommand(given)]
      expect(['loading', 'progress', 'ended', 'failed', undefined]).toContain(report?.kind)
      if (report?.kind === 'loading') expect(typeof report.loaded).toBe('number')
      if (report?.kind === 'progress') expect(typeof report.progress.counts.out).toBe('number')
      if (report?.kind === 'ended') expect(report.run.events).toBeInstanceOf(Int32Array)
      if (command?.kind === 'run') {
        expect(command.settings.every((setting) => typeof setting === 'number')).toBe(true)
        expect(typeof command.rom === 'string' || command.rom.length >= 32).toBe(true)
      }
    }))
  })

  test('that asks for a part of a file gets a part that the file has, or the whole', () => {
    const header = fc.oneof(text, fc.tuple(fc.nat(), fc.nat()).map(([from, to]) => `bytes=${String(from)}-${String(to)}`), fc.nat().map((last) => `bytes=-${String(last)}`))
    fc.assert(fc.property(header, fc.nat(5000), (asked, size) => {
      const range = rangeOf(asked, size)
      expect(typeof range === 'string' || (range.start >= 0 && range.start < range.end && range.end <= size)).toBe(true)
    }))
  })
})

describe('a file of the content', () => {
  const filesIn = (folder: string, name: RegExp): string[] => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => name.test(file)).map((file) => readFileSync(join(root, folder, file), 'utf8'))

  /** Slips of an author, and of an editor that saves half a file. */
  const slip = fc.record({ at: fc.nat(), length: fc.oneof(fc.nat(3), fc.nat(400)), by: fc.oneof(fc.constantFrom('', '\t', '\n', ':', '- ', '"', "'", '{', '}', '<', '</', '---', '&a', '*a', '!!js', '|', '\0', '\r', '𝕏', '\uFEFF', '<Mõiste', ' >'), fc.string({ unit: 'binary', maxLength: 12 })) })
  const spoilt = (whole: string, slips: readonly { readonly at: number; readonly length: number; readonly by: string }[]): string =>
    slips.reduce((so, { at, length, by }) => { const from = at % (so.length + 1); return so.slice(0, from) + by + so.slice(from + length) }, whole)

  const doors: readonly (readonly [name: string, read: (text: string, file: string) => Reading<unknown>, files: readonly string[]])[] = [
    ['a lesson', readLessonText, filesIn('content/oppetukid', /\.mdx$/)],
    ['a list of questions', (yaml, file) => readYaml(questionsFileSchema, yaml, file), filesIn('content/oppetukid', /kysimused\.yaml$/)],
    ['a teacher’s plan', readPlan, filesIn('content/oppetukid', /opetajale\.md$/)],
    ['a stack', readStack, filesIn('content/virnad', /\.yaml$/)],
    ['a term', readTerm, filesIn('content/moisted', /\.md$/)],
    ['a lab', (yaml, file) => readYaml(labSchema, yaml, file), filesIn('content/ulesanded', /\.yaml$/)],
    ['the sources', (yaml, file) => readYaml(sourcesFileSchema, yaml, file), filesIn('content', /^allikad\.yaml$/)],
    ['the words of the search', readSearchWords, filesIn('content/keel', /^otsisonad\.txt$/)],
  ]
  for (const [name, read, files] of doors) {
    test(`${name}, spoilt anyhow, gives a value or says on which line it is wrong`, () => {
      expect(files.length).toBeGreaterThan(0)
      fc.assert(fc.property(fc.constantFrom(...files), fc.array(slip, { maxLength: 4 }), (whole, slips) => {
        const given = spoilt(whole, slips)
        const { value, problems } = read(given, 'fail')
        expect(value !== undefined || problems.length > 0).toBe(true)
        const lines = given.split(/\r\n|\r|\n/).length
        for (const { line, what } of problems) {
          expect(line).toBeGreaterThanOrEqual(1)
          expect(line).toBeLessThanOrEqual(lines)
          expect(what).not.toBe('')
        }
      }), { numRuns: 60 })
      // Of nothing but noise, too.
      fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (noise) => {
        const { value, problems } = read(noise, 'fail')
        expect(value !== undefined || problems.length > 0).toBe(true)
      }), { numRuns: 60 })
    })
  }
})

test('a value that begins with an asterisk is told of, at its place', () => {
  const { value, problems } = readYaml(sourcesFileSchema, 'sources:\n  - key: *tark\n', 'fail')
  expect(value).toBeUndefined()
  expect(problems.map(({ line, column }) => [line, column])).toEqual([[2, 10]])
  expect(problems[0]?.what).toContain('tärniga')
})

/** Doors whose own tests hold their properties, by the test's file. */
const elsewhere: Readonly<Record<string, string>> = {
  parseFigureRequest: 'src/lesson/address.test.ts',
  parseJourneyRequest: 'src/system/journey-address.test.ts',
  parseCompareRequest: 'src/compare/address.test.ts',
  parseMessage: 'src/presenter/message.test.ts',
  parseState: 'src/progress/stored.test.ts',
  parseEntry: 'src/progress/journal.test.ts',
  parsePredictions: 'src/presenter/message.test.ts',
}
/** They read what only the build is given, and another door has already let in. */
const inner = ['parseMdx', 'parseExceptions']

test('no door is without its properties', () => {
  const here = readFileSync(import.meta.filename, 'utf8')
  const found = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
    .flatMap((file) => Array.from(readFileSync(join(root, 'src', file), 'utf8').matchAll(/^export const (parse[A-Z]\w*)/gm), ([, name = '']) => name))
  expect(found.length).toBeGreaterThan(8)
  const without = found.filter((name) => !inner.includes(name) && !new RegExp(`\\b${name}\\(`).test(here)
    && !(elsewhere[name] !== undefined && readFileSync(join(root, elsewhere[name]), 'utf8').includes(name)))
  expect(without).toEqual([])
})

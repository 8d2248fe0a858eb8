// @vitest-environment node
// The plugins on a dev server without a browser: what a save sends.
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { createServer, type HotPayload } from 'vite'
import { describe, expect, onTestFinished, test } from 'vitest'
import { readCourse, testCourse, writeCourse, writeFile } from '../content/test-course.ts'
import { content, moduleSource } from './content.ts'
import { mdx } from './mdx.ts'

const lesson = 'content/oppetukid/01-alus/oppetukk.mdx'
const term = 'content/moisted/emulaator.md'
const stack = 'content/virnad/wine.yaml'

interface Dev {
  /** Asks for a module as a page does; rejects where the page would get an error. */
  readonly request: (url: string) => Promise<unknown>
  /** Saves a file as an editor would, and gives what the page is then sent. */
  readonly save: (file: string, from?: string, to?: string) => Promise<HotPayload[]>
}

const start = async (changes: Parameters<typeof writeCourse>[0] = {}): Promise<Dev> => {
  const root = writeCourse(changes)
  // Stands for React's, which is not installed beside the temporary course.
  writeFile(root, 'jsx.js', 'export const jsxDEV = () => null; export const Fragment = null')
  const server = await createServer({
    root, configFile: false, logLevel: 'silent', appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
    resolve: { alias: { 'react/jsx-dev-runtime': join(root, 'jsx.js'), 'react/jsx-runtime': join(root, 'jsx.js') } },
    plugins: [content(), mdx(), react({ include: /\.mdx$/ })],
  })
  onTestFinished(() => server.close())
  const { client } = server.environments
  const sent: HotPayload[] = []
  client.hot.send = (payload: HotPayload | string) => { if (typeof payload !== 'string') sent.push(payload) }
  return {
    request: (url) => client.transformRequest(url),
    save: async (file, from = '', to = '') => {
      writeFile(root, file, (testCourse[file] ?? '').replace(from, to))
      sent.length = 0
      server.watcher.emit('change', join(root, file))
      // The server deals with a change in promises of its own.
      await expect.poll(() => sent.length).toBeGreaterThan(0)
      return [...sent]
    },
  }
}

/** A page that shows the first lesson. */
const open = async ({ request }: Dev): Promise<void> => {
  for (const url of ['virtual:catalogue', 'virtual:lesson/alus', `/${lesson}`]) await request(url)
}

describe('a save', () => {
  test('of text alone is a hot update', async () => {
    const dev = await start()
    await open(dev)
    expect(await dev.save(lesson, 'Esimene', 'Esimene ja parim')).toMatchObject([{ type: 'update', updates: [{ path: `/${lesson}` }] }])
  })

  test.each([
    ['a title', lesson, 'title: Pealkiri', 'title: Uus pealkiri'],
    ['a heading', lesson, '## Kontrolli', '## Kontrolli ennast'],
    ['a definition', term, 'Määratlus on', 'See on'],
  ])('of %s reloads the page', async (_, file, from, to) => {
    const dev = await start()
    await open(dev)
    expect(await dev.save(file, from, to)).toMatchObject([{ type: 'full-reload' }])
    const modules = JSON.stringify([await dev.request('virtual:lesson/alus'), await dev.request('virtual:catalogue')])
    expect(modules.includes(to.replace(/^\W+|^title: /, ''))).toBe(true)
  })

  test('that breaks the content shows the problem, and the next one takes it away', async () => {
    const dev = await start()
    await open(dev)
    const [broken] = await dev.save(lesson, '"emulaator"', '"emulator"')
    expect(broken).toMatchObject({ type: 'error', err: { loc: { line: 10 } } })
    expect(broken?.type === 'error' && broken.err.message).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/oppetukid/01-alus/oppetukk.mdx:10:23 tundmatu mõiste „emulator“. Kas mõtlesid „emulaator“? Mõisted on kaustas content/moisted."
    `)
    expect(await dev.save(lesson)).toMatchObject([{ type: 'update' }])
  })

  test('that mends a page opened anew meanwhile reloads it', async () => {
    const dev = await start()
    await open(dev)
    await dev.save(lesson, '"emulaator"', '"emulator"')
    await expect(dev.request('virtual:catalogue')).rejects.toThrow('tundmatu mõiste „emulator“')
    expect(await dev.save(lesson)).toMatchObject([{ type: 'full-reload' }])
  })

  test('that mends another file reloads, because updates were missed', async () => {
    const dev = await start()
    await open(dev)
    expect(await dev.save(term, 'term:', 'trem:')).toMatchObject([{ type: 'error' }])
    expect(await dev.save(lesson, 'Esimene', 'Teine')).toMatchObject([{ type: 'error' }])
    expect(await dev.save(term)).toMatchObject([{ type: 'full-reload' }])
  })
})

test('a page opened while the content is broken comes up once it is mended', async () => {
  const dev = await start({ [stack]: ['kind: process', 'kind: proces'] })
  await expect(dev.request('virtual:catalogue')).rejects.toThrow('Kas mõtlesid „process“?')
  expect(await dev.save(stack)).toMatchObject([{ type: 'full-reload' }])
  await expect(dev.request('virtual:catalogue')).resolves.toBeTruthy()
})

test('modules', () => {
  const course = readCourse()
  expect(moduleSource(course, 'virtual:catalogue', '/kodu')).toContain('{"slug":"alus"')
  expect(moduleSource(course, 'virtual:lessons', '/kodu')).toContain(`'alus': () => import('virtual:lesson/alus')`)
  expect(moduleSource(course, 'virtual:lesson/alus', '/kodu')).toContain('export const previous = undefined')
  expect(moduleSource(course, 'virtual:lesson/alus', '/kodu')).toContain(`export { default as Content } from "/kodu/${lesson}"`)
  expect(moduleSource(course, 'virtual:stacks/bochs', '/kodu')).toContain('export const stack = {"id":"bochs"')
  expect(moduleSource(course, 'virtual:comparable', '/kodu')).toContain('"families":["emulation"]}, load: () => import(\'virtual:figure/bochs\')')
  const figure = moduleSource(course, 'virtual:figure/bochs', '/kodu')
  expect(figure).toContain('"layers":[')
  expect(figure).not.toContain('"maker"')
  expect(moduleSource(course, 'virtual:figure/puudub', '/kodu')).toBeUndefined()
  expect(moduleSource(course, 'virtual:stacks/puudub', '/kodu')).toBeUndefined()
})

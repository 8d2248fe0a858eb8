// The course in whichever form the project of the test is about: a suite that knows only this runs on all of them.
import { readdirSync } from 'node:fs'
import type { Browser, BrowserContext, Frame, FrameLocator, Page } from '@playwright/test'
import { forms, type Form } from '../../src/ui/forms.ts'
import { baseBuild, portableBuild, siteBuild } from './builds.ts'
import { openLms, packedFiles, type Lms } from './lms.ts'
import { expect, test as base } from './support.ts'

export interface Course {
  readonly form: Form
  /** Names of all its files. */
  readonly files: readonly string[]
  /** Where its elements are. */
  readonly view: Page | FrameLocator
  /** Opens a path of the course, with what follows it, and waits until it is awake. */
  readonly open: (path: string) => Promise<void>
  /** Loads the present address anew; an environment opens it in a new session. */
  readonly reload: () => Promise<void>
  /** One step back in the history. */
  readonly back: () => Promise<void>
  /** The address within the course. */
  readonly address: () => string
  /** Answers and the like that the browser keeps; null where it keeps none. */
  readonly keptInBrowser: () => Promise<string | null>
  /** What the environment keeps; undefined where there is none. */
  readonly lms: Lms | undefined
  /** The text of a path of the course in a browser that runs no script. */
  readonly readWithoutScript: (path: string) => Promise<string>
}

const formOf = (project: string): Form => (project === 'disk' ? forms.portable : project === 'scorm' ? forms.scorm : forms.published)

const filesOf = (project: string): readonly string[] => {
  if (project === 'scorm') return packedFiles()
  return readdirSync(project === 'disk' ? portableBuild : project === 'base' ? baseBuild : siteBuild, { recursive: true, encoding: 'utf8' })
}

/** The page of the course in a context: the frame of the environment, or the page itself. */
const frameOf = (page: Page): Frame => page.frame({ name: 'kursus' }) ?? page.mainFrame()

/** Resolves once keys and buttons work: the shell is hydrated, or what is shown to the class has joined it. */
const awake = async (page: Page): Promise<void> => {
  await expect.poll(async () => frameOf(page).evaluate(() =>
    document.querySelector('.projector[data-joined], .presenter[data-joined]') !== null
    || Object.keys(document.querySelector('#root > header') ?? {}).some((key) => key.startsWith('__react')))).toBe(true)
}

const withoutScript = async (browser: Browser, visit: (context: BrowserContext, page: Page) => Promise<void>): Promise<string> => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await visit(context, page)
  const text = await frameOf(page).locator('body').innerText()
  await context.close()
  return text
}

export const test = base.extend<{ readonly course: Course }>({
  course: async ({ page, context, browser, baseURL }, use, { project }) => {
    // The names of fixtures are read from this function's text: a default has no place among them.
    const start = baseURL ?? ''
    const form = formOf(project.name)
    const addressOf = (path: string): string => (form.addresses === 'hash' ? `${start}#${path}` : start + path.slice(1))
    // What comes from a disk needs no network at all.
    if (project.name === 'disk') await context.setOffline(true)
    const lms = form.keeper === 'environment' ? await openLms(context) : undefined
    const address = (): string => {
      const url = frameOf(page).url()
      return form.addresses === 'hash' ? url.slice(url.indexOf('#') + 1) : `/${url.slice(start.length)}`
    }
    const open = async (path: string): Promise<void> => {
      if (lms) await lms.open(page, { at: path })
      else await page.goto(addressOf(path))
      await awake(page)
    }
    await use({
      form, lms, address, open,
      files: filesOf(project.name),
      view: lms ? page.frameLocator('iframe') : page,
      reload: async () => {
        if (lms) await open(address())
        else await page.reload()
        await awake(page)
      },
      // Not `page.goBack`: it waits for the window to load a page, which a step back in a frame does not.
      back: async () => { await frameOf(page).evaluate(() => { history.back() }) },
      keptInBrowser: async () => frameOf(page).evaluate(() => localStorage.getItem('vahekiht:edenemine')),
      readWithoutScript: async (path) => withoutScript(browser, async (quiet, silent) => {
        if (lms) await (await openLms(quiet)).open(silent, { at: path })
        else await silent.goto(addressOf(path))
      }),
    })
    // Whatever a walk did, the standard was kept.
    expect(lms?.refusals ?? []).toEqual([])
  },
})

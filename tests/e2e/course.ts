// The course in whichever form the project of the test is about: a suite that knows only this runs on all of them.
import type { FrameLocator, Page } from '@playwright/test'
import { forms, type Form } from '../../src/ui/forms.ts'
import { buildPortable, buildScorm } from './builds.ts'
import { openLms, type Lms } from './lms.ts'
import { test as base } from './support.ts'

export interface Course {
  readonly form: Form
  /** Where its elements are. */
  readonly view: Page | FrameLocator
  /** Opens a path of the course, with what follows it. */
  readonly open: (path: string) => Promise<void>
  /** Loads the present address anew; an environment opens it in a new session. */
  readonly reload: () => Promise<void>
  /** The address within the course. */
  readonly address: () => string
  /** What the browser keeps of the reader. */
  readonly keptInBrowser: () => Promise<string | null>
  /** What the environment keeps; undefined where there is none. */
  readonly lms: Lms | undefined
}

const formOf = (project: string): Form => (project === 'disk' ? forms.portable : project === 'scorm' ? forms.scorm : forms.published)

export const test = base.extend<{ readonly course: Course }>({
  course: async ({ page, context, baseURL = '' }, use, { project }) => {
    const form = formOf(project.name)
    if (form === forms.portable) await buildPortable()
    if (form === forms.scorm) await buildScorm()
    const lms = form === forms.scorm ? await openLms(context) : undefined
    const inner = () => (lms ? page.frame({ name: 'kursus' }) : page.mainFrame())
    const address = (): string => {
      const url = inner()?.url() ?? ''
      return form.addresses === 'hash' ? url.slice(url.indexOf('#') + 1) : `/${url.slice(baseURL.length)}`
    }
    const open = async (path: string): Promise<void> => {
      if (lms) await lms.open(page, { at: path })
      else await page.goto(form.addresses === 'hash' ? `#${path}` : path.slice(1))
    }
    await use({
      form, lms, address, open,
      view: lms ? page.frameLocator('iframe') : page,
      reload: async () => { if (lms) await open(address()); else await page.reload() },
      keptInBrowser: async () => inner()?.evaluate(() => localStorage.getItem('vahekiht:edenemine')) ?? null,
    })
  },
})

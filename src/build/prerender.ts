// `vite build`: the browser's bundle, the server's bundle, then every page written as HTML.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'
import { earlyStepsFile } from '../strings/early-steps.ts'
import { beforePaint } from './before-paint.ts'
import { classicScript } from './classic-script.ts'
import { hashOf, inlineScripts, inlineStyles, pagePolicy, policyOf, withPolicy } from './csp.ts'
import { revisionOf } from './offline.ts'
import { linked, neededSheets, sheetsOf, within, withoutFaces, withSheets } from './sheets.ts'

/** One page of the site, as the server's bundle lists it. */
export interface PrerenderedPage {
  readonly path: string
  readonly file: string
}

/** What src/app/entry-server.tsx exports; tests/entry-server.type-test.ts compares the two. */
export interface ServerBundle<Page extends PrerenderedPage = PrerenderedPage> {
  readonly pages: readonly Page[]
  readonly render: (page: Page) => Promise<{ readonly head: string; readonly html: string }>
  /** Files that are no pages, made from the same course: question banks, pictures. */
  readonly files: () => Promise<readonly { readonly file: string; readonly text: string }[]>
}

const serverDirectory = 'node_modules/.cache/vahekiht/server'

/**
 * Prerenders the site. VAHEKIHT_SITE gives the published site's origin (https://kursus.ee): with it every page names its full
 * address to search engines and in shared links; without it those tags are left out.
 */
export const prerender = (): Plugin => ({
  name: 'vahekiht:prerender',
  config: () => ({
    builder: {},
    define: { 'import.meta.env.VAHEKIHT_SITE': JSON.stringify(siteOrigin(process.env['VAHEKIHT_SITE'])), 'import.meta.env.VAHEKIHT_FORM': '"published"' },
    environments: {
      ssr: { build: { outDir: serverDirectory, emptyOutDir: true, ssr: true, copyPublicDir: false, reportCompressedSize: false, rolldownOptions: { input: 'src/app/entry-server.tsx' } } },
    },
  }),

  transformIndexHtml: { order: 'post', handler: (html) => html.replace('<!--before-paint-->', () => `<script>${beforePaint()}</script>`) },

  buildApp: {
    order: 'post',
    async handler(builder) {
      const { client, ssr } = builder.environments
      if (!client || !ssr) throw new Error('prerender: the client and ssr environments are needed')
      if (!client.isBuilt) await builder.build(client)
      if (!ssr.isBuilt) await builder.build(ssr)
      const { root, base } = builder.config
      const server = pathToFileURL(join(root, ssr.config.build.outDir, 'entry-server.js'))
      // A second build in one process must not get the first one's module.
      const { pages, render, files }: ServerBundle = await import(`${server.href}?${String(Date.now())}`)
      const directory = join(root, client.config.build.outDir)
      const template = readFileSync(join(directory, 'index.html'), 'utf8').replaceAll(/\n\s+/g, '\n').replaceAll(' />', '>')
      const styled = sheetsIn(directory, template)
      const others = await files()
      for (const { file, text } of others) writeWhole(join(directory, file), text)
      const withSteps = stepping(await stepperIn(directory, root), new Set(others.map(({ file }) => file)))
      for (const page of pages) {
        const { head, html } = await render(page)
        const blocked = blockedMarkup(html)
        if (blocked !== undefined) throw new Error(`${page.path}: the page's policy would block ${blocked}`)
        writeWhole(join(directory, page.file), filled(withSteps(page, styled(page, html)), base, head, html))
      }
      const loose = pages.find(({ file }) => !allows(readFileSync(join(directory, 'index.html'), 'utf8'), readFileSync(join(directory, file), 'utf8')))
      if (loose) throw new Error(`${loose.path}: the home page's policy, which hosts send with every page, would block what stands within it`)
      client.logger.info(`prerendered ${String(pages.length)} pages and ${String(others.length)} files`)
    },
  },
})

/**
 * Takes the fonts out of the core sheet into one of their own, and gives the template with the stylesheets that a page's HTML needs.
 * Throws where the site has no core sheet, which the template links, or that has no fonts.
 */
const sheetsIn = (directory: string, template: string): ((page: PrerenderedPage, html: string) => string) => {
  const files = readdirSync(join(directory, 'assets')).filter((name) => name.endsWith('.css')).sort().map((name) => `assets/${name}`)
  const core = files.find((file) => template.includes(file))
  if (core === undefined) throw new Error('prerender: the template links no stylesheet')
  const textOf = (file: string): string => readFileSync(join(directory, file), 'utf8').trim()
  const { rest, faces } = withoutFaces(textOf(core))
  if (faces === '') throw new Error(`prerender: ${core} has no fonts`)
  writeWhole(join(directory, core), rest)
  const fonts = writeAsset(directory, 'fonts', 'css', faces)
  const lettered = template.replace('<!--fonts-->', () => `<link rel="stylesheet" href="%BASE%${fonts}">`)
  const sheets = sheetsOf(textOf(core), Object.fromEntries(files.filter((file) => file !== core).map((file) => [file, textOf(file)])))
  return ({ path }, html) => {
    const others = neededSheets(html, sheets)
    return withSheets(lettered, core, isReadFirst(path) ? within(core, [core, ...others].map((file) => ({ file, text: textOf(file) }))) : linked(core, others))
  }
}

/** Writes the script that lets a lesson's first figure step while its code is on the way, and gives its path in the built folder. */
const stepperIn = async (directory: string, root: string): Promise<string> =>
  writeAsset(directory, 'early-steps', 'js', await classicScript(root, 'src/app/entry-early-steps.ts'))

/** Gives a page beside which steps of its first figure lie the tags that ask for them, and for the script that shows them. */
const stepping = (script: string, files: ReadonlySet<string>) => ({ file }: PrerenderedPage, html: string): string => {
  const steps = `${dirname(file)}/${earlyStepsFile}`
  const tags = files.has(steps) ? `<link rel="preload" as="fetch" crossorigin href="%BASE%${steps}"><script async fetchpriority="high" src="%BASE%${script}"></script>\n` : ''
  return html.replace('<!--early-steps-->\n', () => tags)
}

/**
 * The pages that readers come to from outside, the lessons and the home page, carry their sheets within. All of them would not pay: each copy is 8 KB
 * to keep for the time without a network.
 */
const isReadFirst = (path: string): boolean => path === '/' || path.startsWith('/oppetukk/')

/** Writes a file that browsers may keep for good, since its name says what is in it; gives its path in the built folder. */
const writeAsset = (directory: string, name: string, extension: string, text: string): string => {
  const file = `assets/${name}-${revisionOf(Buffer.from(text)).slice(0, 8)}.${extension}`
  writeWhole(join(directory, file), text)
  return file
}

const writeWhole = (file: string, text: string): void => {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

/** The site's origin without a final slash; empty where it is not given. Throws where it is more, or less, than an origin. */
export const siteOrigin = (given: string | undefined): string => {
  if (given === undefined || given === '') return ''
  const address = URL.canParse(given) ? new URL(given) : undefined
  if (!address || !/^https?:$/.test(address.protocol) || address.href !== `${address.origin}/`) {
    throw new Error(`VAHEKIHT_SITE peab olema saidi algus ilma teeta, näiteks https://kursus.ee (tee anna võtmega --base); praegu on see „${given}“.`)
  }
  return address.origin
}

/** Markup that the policy forbids, or that only a script could show: the first such tag. */
export const blockedMarkup = (html: string): string | undefined =>
  /<[^>]+\s(?:style|on[a-z]+)=[^>]*>|<(?:script|style|template)\b[^>]*>/i.exec(html)?.[0]

/** Whether the policy of one page allows all that stands within another. */
export const allows = (one: string, other: string): boolean => {
  const policy = policyOf(one) ?? ''
  return [...inlineScripts(other), ...inlineStyles(other)].every((text) => policy.includes(hashOf(text)))
}

/** The template with a page in it, and the policy that allows exactly its own inline scripts. */
const filled = (template: string, base: string, head: string, html: string): string => {
  const whole = template.replace('<!--head-->', () => head).replace('<!--page-->', () => html)
  return withPolicy(whole, pagePolicy(inlineScripts(whole).map(hashOf), inlineStyles(whole).map(hashOf))).replaceAll('%BASE%', base)
}

// The site's icons for home screens, drawn from the logo itself (src/app/logo.tsx) and the colours of the house (src/ui/tokens.css), and the web app manifest.
import { readFileSync } from 'node:fs'
import { crc32, deflateSync } from 'node:zlib'
import type { Plugin } from 'vite'
import { appStrings } from '../strings/app.ts'

/** Red, green and blue, 0–255. */
type Colour = readonly number[]

/** On the logo's grid of 24. */
interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly colour: Colour
}

const source = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')

/** A token's two values. Throws where there is no such token. */
const token = (name: string): readonly [light: string, dark: string] => {
  const [, light, dark] = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(source('../ui/tokens.css')) ?? []
  if (light === undefined || dark === undefined) throw new Error(`tokens.css has no --${name}`)
  return [light, dark]
}

const colourOf = (hex: string): Colour => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))

/** The boxes that the logo is made of. Throws where it is drawn otherwise: then this has to learn it. */
export const logoBoxes = (logo: string): Box[] => {
  const boxes = [...logo.matchAll(/<path( className="logo-vahekiht")? d="M([\d.]+) ([\d.]+)h([\d.]+)v([\d.]+)H[\d.]+z" \/>/g)].map(([, accent, x, y, width, height]) =>
    ({ x: Number(x), y: Number(y), width: Number(width), height: Number(height), colour: colourOf(token(accent === undefined ? 'ink' : 'vahekiht')[0]) }))
  if (boxes.length !== 3 || boxes.length !== logo.split('<path').length - 1) throw new Error('the logo is not three boxes any more')
  return boxes
}

/** A square PNG of `size` pixels: the logo on paper, over `share` of the width. */
export const iconOf = (size: number, share: number): Buffer => {
  const boxes = logoBoxes(source('../app/logo.tsx'))
  const paper = colourOf(token('paper')[0])
  const unit = size * share / 24
  const start = size * (1 - share) / 2
  const width = 1 + size * 3 // a byte before each row names its filter: none
  const rows = Buffer.alloc(size * width)
  for (let at = 0; at < rows.length; at += 1) rows[at] = at % width === 0 ? 0 : paper[(at % width - 1) % 3] ?? 0
  for (const box of boxes) {
    for (let y = 0; y < size; y += 1) {
      const high = covered(y, start + box.y * unit, box.height * unit)
      for (let x = 0; x < size; x += 1) {
        const coverage = high * covered(x, start + box.x * unit, box.width * unit)
        box.colour.forEach((part, index) => {
          const at = y * width + 1 + x * 3 + index
          const under = rows[at] ?? 0
          rows[at] = Math.round(under + (part - under) * coverage)
        })
      }
    }
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(size, 0)
  head.writeUInt32BE(size, 4)
  head.set([8, 2], 8) // eight bits, red green blue
  return Buffer.concat([Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), chunk('IHDR', head), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))])
}

/** How much of the pixel at `at` lies between `from` and `from + length`. */
const covered = (at: number, from: number, length: number): number => Math.max(0, Math.min(at + 1, from + length) - Math.max(at, from))

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const whole = Buffer.alloc(body.length + 8)
  whole.writeUInt32BE(data.length, 0)
  body.copy(whole, 4)
  whole.writeUInt32BE(crc32(body), body.length + 4)
  return whole
}

const icons = [
  { file: 'ikoon-192.png', size: 192, share: 0.78, purpose: 'any' },
  { file: 'ikoon-512.png', size: 512, share: 0.78, purpose: 'any' },
  // Its corners may be cut to a circle of four fifths.
  { file: 'ikoon-lai-512.png', size: 512, share: 0.56, purpose: 'maskable' },
] as const
const touchIcon = { file: 'ikoon-180.png', size: 180, share: 0.7 } as const

export const manifestFile = 'vahekiht.webmanifest'

/** Everything in it is relative, so it holds under any base. */
export const webManifest = () => ({
  name: `${appStrings.name}: ${appStrings.tagline}`,
  short_name: appStrings.name,
  description: appStrings.homeDescription,
  lang: 'et',
  dir: 'ltr',
  id: './',
  start_url: './',
  scope: './',
  display: 'standalone',
  background_color: token('paper')[0],
  theme_color: token('paper')[0],
  icons: icons.map(({ file, size, purpose }) => ({ src: file, sizes: `${String(size)}x${String(size)}`, type: 'image/png', purpose })),
})

/** Writes the icons of the installed app and the manifest that names them. */
export const appIcons = (): Plugin => {
  let base = '/'
  return {
    name: 'vahekiht:icons',
    configResolved(config) { base = config.base },
    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'manifest', href: base + manifestFile }, injectTo: 'head' },
      { tag: 'link', attrs: { rel: 'apple-touch-icon', href: base + touchIcon.file }, injectTo: 'head' },
      ...(['light', 'dark'] as const).map((scheme, index) => ({ tag: 'meta', attrs: { name: 'theme-color', media: `(prefers-color-scheme: ${scheme})`, content: token('paper')[index] ?? '' }, injectTo: 'head' as const })),
    ],
    generateBundle() {
      if (this.environment.name !== 'client') return
      for (const { file, size, share } of [...icons, touchIcon]) this.emitFile({ type: 'asset', fileName: file, source: iconOf(size, share) })
      this.emitFile({ type: 'asset', fileName: manifestFile, source: JSON.stringify(webManifest()) })
    },
  }
}

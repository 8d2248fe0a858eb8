// The Content-Security-Policy of the pages: as a <meta> in every page, so that it holds on any static host, and as headers.
import { createHash } from 'node:crypto'

/** A source expression that allows an inline script or sheet of exactly this text. */
export const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Texts of the inline scripts that a browser would run; data blocks such as JSON-LD are never run, so no policy concerns them. */
export const inlineScripts = (html: string): string[] =>
  [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)].flatMap(([, attributes = '', text = '']) =>
    (/\bsrc=/.test(attributes) || /\btype="application\/ld\+json"/.test(attributes) ? [] : [text]))

/** Texts of the sheets that a page carries within. */
export const inlineStyles = (html: string): string[] => [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)].map(([, text = '']) => text)

/** For a <meta>: the site's own files, and what stands in the page by its hash. */
export const pagePolicy = (scripts: readonly string[], styles: readonly string[] = []): string => [
  "default-src 'self'",
  ["script-src 'self'", ...scripts].join(' '),
  ["style-src 'self'", ...styles].join(' '),
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ')

/** As a header it can also say who may frame the page: the site itself alone, and anyone a page that is made for it. A <meta> cannot. */
export const headerPolicy = (policy: string, framedBy: 'self' | 'anyone' = 'self'): string => `${policy}; frame-ancestors ${framedBy === 'self' ? "'self'" : '*'}`

/** Figures for the pages of others. `path` begins with the site's base. */
export const framedBy = (path: string, base: string): 'self' | 'anyone' => (path.startsWith(`${base}manus/`) ? 'anyone' : 'self')

/** Worker scripts are ruled by their own response's policy, not by the page's: only there may WebAssembly be compiled. */
export const workerPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'"

/** Whether a file of the site is the script of a worker, which has a policy of its own. */
export const isWorkerScript = (path: string): boolean => /\/assets\/[^/]*worker[^/]*\.js$/i.test(path)

/** Headers of every response, whatever it holds. */
export const commonHeaders: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
}

const policyMeta = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/

/** Puts the policy first in <head>: it holds only for what stands after it. */
export const withPolicy = (html: string, policy: string): string =>
  html.replace(/<meta charset="[^"]*"\s*\/?>/, (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`)

/** The policy that a page carries. */
export const policyOf = (html: string): string | undefined => policyMeta.exec(html)?.[1]

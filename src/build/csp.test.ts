import { describe, expect, test } from 'vitest'
import { framedBy, hashOf, headerPolicy, inlineScripts, inlineStyles, isWorkerScript, pagePolicy, policyOf, withPolicy, workerPolicy } from './csp.ts'

const page = '<head>\n<meta charset="utf-8" />\n<script>a()</script>\n<script type="application/ld+json">{}</script>\n<script type="module" src="/x.js"></script></head>'

describe('the policy', () => {
  test('allows the inline scripts of a page by their hash, and no others', () => {
    expect(inlineScripts(page)).toEqual(['a()'])
    // printf 'a()' | openssl dgst -sha256 -binary | base64
    expect(hashOf('a()')).toBe("'sha256-qVpDBgj7bpq5hMAcGp3AOc79J3Y1Z4HvySTwKrWDoy4='")
    expect(pagePolicy([hashOf('a()')])).toContain(`script-src 'self' ${hashOf('a()')};`)
  })

  test('allows the sheets within a page by their hash, and no others', () => {
    expect(inlineStyles('<style media="screen">.a{color:red}</style><style>b{}</style><p>style</p>')).toEqual(['.a{color:red}', 'b{}'])
    expect(pagePolicy([], [hashOf('a()')])).toContain(`style-src 'self' ${hashOf('a()')};`)
    expect(pagePolicy([])).toContain("style-src 'self';")
  })

  test('loosens nothing', () => {
    for (const word of ['unsafe-inline', 'unsafe-eval', 'http:', 'https:', '*']) expect(pagePolicy([])).not.toContain(word)
    expect(pagePolicy([])).not.toContain('frame-ancestors')
    expect(headerPolicy(pagePolicy([]))).toContain("frame-ancestors 'self'")
  })

  test('lets others frame the figures that are made for it, and nothing else', () => {
    expect(framedBy('/kursus/manus/kvm-kutse/', '/kursus/')).toBe('anyone')
    expect(headerPolicy(pagePolicy([]), 'anyone')).toMatch(/frame-ancestors \*$/)
    expect(['/', '/oppetukk/kvm/', '/esitlus/tund/manus/', '/kursus/manus/x/'].map((path) => framedBy(path, '/'))).toEqual(['self', 'self', 'self', 'self'])
  })

  test('stands before every script of the page, and is read back', () => {
    const html = withPolicy(page, pagePolicy([]))
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'))
    expect(policyOf(html)).toBe(pagePolicy([]))
    expect(policyOf(page)).toBeUndefined()
  })

  test('lets worker scripts alone compile WebAssembly', () => {
    expect(workerPolicy).toContain("'wasm-unsafe-eval'")
    expect(pagePolicy([])).not.toContain('wasm')
    expect(['/assets/lab.worker-Bq1x.js', '/kursus/assets/worker-1.js'].every(isWorkerScript)).toBe(true)
    expect(['/assets/index-1.js', '/worker/', '/assets/worker-1.css', '/worker.js'].some(isWorkerScript)).toBe(false)
  })
})

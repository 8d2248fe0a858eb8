import { expect, test } from 'vitest'
import { allows, blockedMarkup, siteOrigin } from './prerender.ts'
import { hashOf, pagePolicy, withPolicy } from './csp.ts'

test('markup that the policy would block is found, and named', () => {
  const blocked = ['<p style="color:red">', '<b class="x" style=x>', '<button onclick="go()">', '<script>', '<script src="/x.js">', '<style>', '<template>']
  for (const tag of blocked) expect(blockedMarkup(`<main>${tag}</main>`)).toBe(tag)
})

test('innocent markup is let through', () => {
  for (const html of ['<p class="style">style="x"</p>', '<a href="/?style=1">', '<input type="radio" checked="">', '<p data-style="x">onclick=1</p>']) expect(blockedMarkup(html)).toBeUndefined()
})

test('the site’s origin is read without its final slash', () => {
  expect(siteOrigin(undefined)).toBe('')
  expect(siteOrigin('')).toBe('')
  expect(siteOrigin('https://kursus.example')).toBe('https://kursus.example')
  expect(siteOrigin('https://kursus.example/')).toBe('https://kursus.example')
  expect(siteOrigin('http://localhost:8080')).toBe('http://localhost:8080')
})

test('more, or less, than an origin stops the build and says what is right', () => {
  for (const given of ['https://kursus.example/kursus/', 'ftp://kursus.example', 'https://kursus.example/?a', 'kursus.example']) {
    expect(() => siteOrigin(given)).toThrow(`VAHEKIHT_SITE peab olema saidi algus ilma teeta, näiteks https://kursus.ee (tee anna võtmega --base); praegu on see „${given}“.`)
  }
})

test('a page’s policy allows what another page holds within it only where it holds the same', () => {
  const home = withPolicy('<meta charset="utf-8">', pagePolicy([hashOf('a()')], [hashOf('.a{}')]))
  expect(allows(home, '<script>a()</script><style>.a{}</style>')).toBe(true)
  expect(allows(home, '<p>none</p>')).toBe(true)
  expect(allows(home, '<style>.b{}</style>')).toBe(false)
  expect(allows(home, '<script>b()</script>')).toBe(false)
})

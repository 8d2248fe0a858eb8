import { expect, test } from 'vitest'
import { policyOf } from './csp.ts'
import { portablePage } from './portable.ts'

const template = `<!doctype html>
<html lang="et">
  <head>
    <meta charset="utf-8" />
    <!--before-paint-->
    <!--head-->
    <!--early-steps-->
    <script type="module" crossorigin src="./vahekiht.js"></script>
    <link rel="stylesheet" crossorigin href="./vahekiht.css">
  </head>
  <body>
    <div id="root"><!--page--></div>
    <!--fonts-->
  </body>
</html>`

test('the page uses nothing that browsers refuse to a page from a disk', () => {
  const html = portablePage(template)
  expect(html).not.toMatch(/type="module"|crossorigin|<!--|https?:/)
  expect(html).toMatch(/<\/div>[\s\S]*<script src="\.\/vahekiht\.js"><\/script>/)
  expect(policyOf(html)).toContain("default-src 'none'")
})

test('a page whose script does not come says what to do, each form in its own words', () => {
  expect(portablePage(template)).toMatch(/late">[^<]*Paki zip-fail lahti/)
  expect(portablePage(template, 'scorm')).toMatch(/late">[^<]*õpikeskkonnast uuesti/)
})

test('a template written otherwise than expected stops the build', () => {
  expect(() => portablePage(template.replace('vahekiht.js', 'muu.js'))).toThrow('no script')
})

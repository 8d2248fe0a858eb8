// Writes the course's lessons as hand-written pages would be: plain HTML, one small sheet in the page, a hundred lines of script.
// It is what the built lessons are measured against (src/README.md, "Against plain HTML").
//
//   npm run build && node scripts/plain-reference.mjs OUT
//
// The words are those of the built page: text, tables, code, every sentence of every figure, every question with its options and its
// explanation. What a page of that kind would not have is left out: pictures of layers, marks on answers, the word that explains a term.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { findBrowser } from './browser.mjs'

const out = process.argv[2]
if (!out) {
  console.error('Where to? node scripts/plain-reference.mjs OUT')
  process.exit(1)
}

const style = `*{box-sizing:border-box}html{font:100%/1.6 system-ui,sans-serif;color:#1a1f26;background:#fff}body{margin:0 auto;max-width:46rem;padding:0 1rem 3rem}a{color:#0b57a4}nav{display:flex;flex-wrap:wrap;gap:.2rem 1rem;padding:.8rem 0}[aria-current]{font-weight:700}h1{line-height:1.2}h2{margin-top:2rem}pre,.table{overflow:auto}pre{padding:1rem;background:#f3f5f8;border-radius:8px}table{border-collapse:collapse;width:100%}th,td{border:1px solid #ccd3dc;padding:.4rem .6rem;text-align:left}.figure,.question{border:1px solid #8884;border-radius:10px;padding:1rem;margin:1.5rem 0}.layers{display:flex;flex-direction:column-reverse;gap:6px;margin:0;padding:0;list-style:none}.layers li{padding:.55rem .9rem;border:2px solid #3b6ea8;border-radius:8px;background:#dbe9f8;color:#10243a;opacity:.75;transition:opacity .35s ease,transform .35s ease}.layers .on{opacity:1;background:#ffe2a8}.says{min-height:5em}.steps button{font:inherit;min-height:44px;padding:.4rem 1rem}fieldset{border:0;margin:0;padding:0}legend{font-weight:600}label{display:block;padding:.35rem 0}.answer{min-height:3em}@media(prefers-color-scheme:dark){html{background:#12161c;color:#e6eaf0}a{color:#8ec1ff}pre{background:#1c222b}}@media(prefers-reduced-motion:reduce){*{transition:none!important}}`

const script = `addEventListener('DOMContentLoaded', () => {
  for (const figure of document.querySelectorAll('.figure')) {
    const steps = [...figure.querySelectorAll('.story li')], layers = [...figure.querySelectorAll('.layers li')]
    if (!steps.length) continue
    const says = figure.querySelector('.says'), counter = figure.querySelector('.counter')
    const [previous, next] = figure.querySelectorAll('button')
    let step = 0
    const show = () => {
      layers.forEach((layer, index) => layer.classList.toggle('on', index === step % layers.length))
      says.textContent = steps[step].textContent
      counter.textContent = 'Samm ' + (step + 1) + '/' + steps.length
      previous.disabled = step === 0
      next.disabled = step === steps.length - 1
    }
    previous.onclick = () => { step = Math.max(0, step - 1); show() }
    next.onclick = () => { step = Math.min(steps.length - 1, step + 1); show() }
    figure.onkeydown = event => {
      if (event.key === 'ArrowRight') next.click()
      if (event.key === 'ArrowLeft') previous.click()
    }
    show()
  }
  for (const question of document.querySelectorAll('.question'))
    question.onchange = () => { question.querySelector('.answer').textContent = question.dataset.why }
})
if ('serviceWorker' in navigator) addEventListener('load', () => navigator.serviceWorker.register('/sw.js'))
`

/** In the page: the plain HTML of a built lesson's `<main>`. */
function plainMain() {
  const clean = (/** @type {string} */ text) => text.replaceAll('\u00ad', '').replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const text = (/** @type {Element | null} */ element) => clean((element?.textContent ?? '').trim())
  const quoted = (/** @type {string} */ words) => words.replaceAll('"', '&quot;')
  const kept = new Set('h1 h2 h3 p ul ol li table thead tbody tr th td pre code a strong em dl dt dd cite'.split(' '))
  const figure = (/** @type {Element} */ element) => {
    const layers = [...element.querySelectorAll('.twin-text > ul > li')].map(text)
    const rest = [...element.querySelectorAll('.twin-text > p')].map(text)
    const steps = [...element.querySelectorAll('.figure-sentences > p')].map(sentence => {
      sentence.querySelector('.number')?.remove()
      return text(sentence)
    })
    return `<section class=figure><h3>${text(element.querySelector('figcaption'))}</h3><ol class=layers>${layers.map(words => `<li>${words}`).join('')}</ol>${rest.map(words => `<p>${words}`).join('')}${
      steps.length
        ? `<p class=says aria-live=polite><p class=steps><button type=button>Eelmine samm</button> <button type=button class=next>Järgmine samm</button> <span class=counter>Samm 1/${steps.length}</span><ol class=story>${steps.map(words => `<li>${words}`).join('')}</ol>`
        : ''
    }</section>`
  }
  let questions = 0
  const question = (/** @type {Element} */ element) => {
    questions += 1
    const options = [...element.querySelectorAll('label, .order > li')].map(text)
    return `<section class=question data-why="${quoted(text(element.querySelector('noscript, details')))}"><fieldset><legend>${text(element.querySelector('legend, .question-line'))}</legend>${options.map(words => `<label><input type=radio name=q${questions}> ${words}</label>`).join('')}</fieldset><p class=answer aria-live=polite></section>`
  }
  /** @type {(node: Node) => string} */
  const walk = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return clean(node.textContent ?? '')
    if (!(node instanceof Element) || node.matches('.neighbours, .term-tip, [role=status], script, button')) return ''
    if (node.matches('figure.figure')) return figure(node)
    if (node.matches('.question')) return question(node)
    const tag = node.localName
    const inside = [...node.childNodes].map(walk).join('')
    if (!kept.has(tag)) return inside
    const id = tag === 'h2' && node.id ? ` id="${node.id}"` : ''
    const href = tag === 'a' ? ` href="${quoted(node.getAttribute('href') ?? '')}"` : ''
    const wrapped = `<${tag}${id}${href}>${inside}</${tag}>`
    return tag === 'table' ? `<div class=table>${wrapped}</div>` : wrapped
  }
  const main = document.querySelector('main')
  const link = (/** @type {string} */ rel) => main?.querySelector(`a[rel=${rel}]`)?.getAttribute('href') ?? undefined
  return { title: text(document.querySelector('h1')), body: main ? walk(main) : '', next: link('next'), previous: link('prev') }
}

const lessons = readdirSync('dist/oppetukk')
const executablePath = findBrowser()
const browser = await chromium.launch({ ...(executablePath !== undefined && { executablePath }), args: ['--no-sandbox'] })
const page = await browser.newPage()
const made = []
for (const name of lessons) {
  const html = readFileSync(`dist/oppetukk/${name}/index.html`, 'utf8').replaceAll(/<script\b[^]*?<\/script>/g, '').replaceAll(/<noscript>|<\/noscript>/g, tag => tag.replace('noscript', 'details'))
  await page.setContent(html)
  made.push({ name, ...(await page.evaluate(plainMain)) })
}
await browser.close()

for (const { name, title, body, next, previous } of made) {
  const list = made.map(one => `<a href=/oppetukk/${one.name}/${one.name === name ? ' aria-current=page' : ''}>${one.title}</a>`).join('\n')
  const html = `<!doctype html><html lang=et><meta charset=utf-8><meta name=viewport content="width=device-width,initial-scale=1"><title>${title}</title><meta name=description content="${title}"><link rel=icon href="data:,"><style>${style}</style><script defer src=/app.js></script><header><nav aria-label=Õppetükid>${list}</nav></header><main>${body}</main><footer><nav aria-label="Eelmine ja järgmine">${previous ? `<a rel=prev href=${previous}>Eelmine õppetükk</a>` : ''} ${next ? `<a rel=next href=${next}>Järgmine õppetükk</a>` : ''}</nav></footer>`
  mkdirSync(join(out, 'oppetukk', name), { recursive: true })
  writeFileSync(join(out, 'oppetukk', name, 'index.html'), html)
  if (name === 'milleks') writeFileSync(join(out, 'index.html'), html)
}
writeFileSync(join(out, 'app.js'), script)
writeFileSync(join(out, 'robots.txt'), 'User-agent: *\nAllow: /\n')
const files = ['/app.js', ...made.map(({ name }) => `/oppetukk/${name}/`), '/']
writeFileSync(
  join(out, 'sw.js'),
  `const C='${Date.now()}',F=${JSON.stringify(files)};addEventListener('install',e=>{e.waitUntil(caches.open(C).then(c=>c.addAll(F)));skipWaiting()});addEventListener('activate',e=>e.waitUntil(caches.keys().then(k=>Promise.all(k.filter(x=>x!==C).map(x=>caches.delete(x)))).then(()=>clients.claim())));addEventListener('fetch',e=>{if(e.request.method==='GET')e.respondWith(caches.match(e.request,{ignoreSearch:true}).then(r=>r||fetch(e.request)))})\n`,
)
for (const { name, body } of made) console.log(`${name}: ${body.replaceAll(/<[^>]*>/g, ' ').trim().split(/\s+/).length} words`)

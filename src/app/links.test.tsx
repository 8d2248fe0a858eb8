import { expect, test } from 'vitest'
import { innerPath, isPlaceLink, isPlainPress } from './links.ts'

const here = new URL('https://kool.example/kursus/oppetukk/a/?joonis=x')

const linkTo = (html: string): HTMLAnchorElement => {
  document.body.innerHTML = html
  const link = document.querySelector('a')
  if (!link) throw new Error('no link')
  return link
}
const path = (html: string): string | undefined => innerPath(linkTo(html), here, false, '/kursus/')

test('a link inside the site gives its path under the base', () => {
  expect(path('<a href="https://kool.example/kursus/">')).toBe('/')
  expect(path('<a href="https://kool.example/kursus/oppetukk/b/#osa">')).toBe('/oppetukk/b/#osa')
  expect(path('<a href="https://kool.example/kursus/oppetukk/a/?joonis=y&samm=2">')).toBe('/oppetukk/a/?joonis=y&samm=2')
})

test('the browser follows every other link itself', () => {
  for (const html of [
    '<a href="https://kool.example/">', '<a href="https://kool.example/kursusest/">', '<a href="https://muu.example/kursus/">',
    '<a href="https://kool.example/kursus/joonis.svg">', '<a href="mailto:x@kool.example">', '<a href="https://kool.example/kursus/oppetukk/a/?joonis=x#osa">',
    '<a href="https://kool.example/kursus/" target="_blank">', '<a href="https://kool.example/kursus/" download="">',
  ]) expect([html, path(html)]).toEqual([html, undefined])
})

test('in the portable form links hold the whole path after the #, and places on the page are ours too', () => {
  const file = new URL('file:///D:/kursus/index.html#/oppetukk/a/?joonis=x')
  const portablePath = (html: string): string | undefined => innerPath(linkTo(html), file, true)
  expect(portablePath('<a href="#/oppetukk/b/?joonis=y#osa">')).toBe('/oppetukk/b/?joonis=y#osa')
  expect(portablePath('<a href="#osa">')).toBe('/oppetukk/a/?joonis=x#osa')
  expect(isPlaceLink(linkTo('<a href="#osa">'), true)).toBe(true)
  expect(isPlaceLink(linkTo('<a href="#/osa/">'), true)).toBe(false)
  for (const html of ['<a href="https://muu.example/">', '<a href="joonis.svg">', '<a href="#/" target="_blank">']) expect([html, portablePath(html)]).toEqual([html, undefined])
})

test('only a plain press is ours', () => {
  const press = (init: MouseEventInit): boolean => isPlainPress(new MouseEvent('click', init))
  expect(press({})).toBe(true)
  for (const init of [{ button: 1 }, { ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }]) expect(press(init)).toBe(false)
})

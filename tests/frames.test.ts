// Pictures that people have looked at: the first still of each system, and the step of the disk write in which the vahekiht
// first has the request. A changed picture must be looked at again before it is accepted.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { storyOf } from '../src/diagram/story.ts'
import { toSvg } from '../src/diagram/to-svg.ts'
import { classify } from '../src/model/classify.ts'
import type { Operation } from '../src/model/operations.ts'
import { operationSlug } from '../src/strings/operations.ts'
import { stackNamed, type TestStack } from './stacks.ts'

const folder = join(import.meta.dirname, 'frames')
const refresh = 'UPDATE_FRAMES=1 npx vitest run tests/frames.test.ts'
const disk: Operation = { kind: 'device', request: 'disk' }

/** The step in which the vahekiht first has the request. */
const decisiveStep = (stack: TestStack): number => {
  const own = new Set(classify(stack.layers).map((verdict) => verdict.at))
  return storyOf(stack, disk, 'app').findIndex((moment) => own.has(moment.at))
}

const frames = new Map(['bochs', 'wine', 'openvz', 'xen-hvm', 'virtualbox', 'kvm-virtio'].map(stackNamed).flatMap((stack) => {
  const step = decisiveStep(stack)
  return [
    [`${stack.id}.svg`, toSvg({ stack })],
    [`${stack.id}-${operationSlug(disk)}-${String(step + 1)}.svg`, toSvg({ stack, operation: disk, from: 'app', step })],
  ] as const
}))

test.each([...frames])('%s is the picture that was looked at', (name, svg) => {
  const file = join(folder, name)
  if (process.env['UPDATE_FRAMES']) writeFileSync(file, svg)
  const seen = existsSync(file) ? readFileSync(file, 'utf8') : ''
  expect(svg === seen ? 'seen' : `tests/frames/${name} has changed. Look at the new picture; if it is right, run: ${refresh}`).toBe('seen')
})

test('no picture is left over', () => {
  expect(readdirSync(folder).filter((name) => name.endsWith('.svg')).toSorted()).toEqual([...frames.keys()].toSorted())
})

test('a picture stands alone: a title, a description, and nothing from outside', () => {
  for (const svg of frames.values()) {
    expect(svg).toMatch(/<title>[^<]+<\/title>\n<desc>[^<]+<\/desc>/)
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(/https?:|href|url\(|<style|<image|style=/)
  }
})

import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { stackNamed } from '../../tests/stacks.ts'
import type { Operation } from '../model/operations.ts'
import { diagramStrings } from '../strings/diagram.ts'
import { labelOf } from '../strings/forms.ts'
import { Figure } from './figure.tsx'
import { storyOf } from './story.ts'

const stack = stackNamed('kvm-virtio')
const disk: Operation = { kind: 'device', request: 'disk' }
const moments = storyOf(stack, disk, 'app')
const last = moments.length - 1

function Driven({ id = 'joonis', operation = disk }: { id?: string; operation?: Operation | undefined }) {
  const [step, setStep] = useState(0)
  return <Figure id={id} stack={stack} operation={operation} from="app" step={step} onStep={setStep} />
}

const figure = (): HTMLElement => screen.getByRole('figure')
const counter = (step: number): HTMLElement => screen.getByText(diagramStrings.counter(step + 1, moments.length))
const button = (name: 'next' | 'previous' | 'first'): HTMLElement => screen.getByRole('button', { name: diagramStrings[name] })
const live = (): string => figure().querySelector('[aria-live]')?.textContent ?? ''

beforeEach(() => { vi.useFakeTimers() })
afterEach(() => { cleanup(); vi.useRealTimers() })

test('buttons step forward and back, and stay focusable at the ends', () => {
  render(<Driven />)
  expect(button('previous').getAttribute('aria-disabled')).toBe('true')
  fireEvent.click(button('next'))
  fireEvent.click(button('next'))
  fireEvent.click(button('previous'))
  expect(counter(1)).toBeTruthy()
  for (let press = 0; press < 20; press += 1) fireEvent.click(button('next'))
  expect(counter(last)).toBeTruthy()
  expect(button('next').getAttribute('aria-disabled')).toBe('true')
  expect(button('next').hasAttribute('disabled')).toBe(false)
  fireEvent.click(button('first'))
  expect(counter(0)).toBeTruthy()
})

test('keys step while the focus is inside; space stays with the button that has it', () => {
  render(<Driven />)
  fireEvent.keyDown(button('next'), { key: 'ArrowRight' })
  fireEvent.keyDown(button('next'), { key: 'n' })
  expect(counter(2)).toBeTruthy()
  fireEvent.keyDown(button('next'), { key: ' ' })
  expect(counter(2)).toBeTruthy()
  fireEvent.keyDown(button('next'), { key: 'End' })
  expect(counter(last)).toBeTruthy()
  fireEvent.keyDown(button('next'), { key: 'ArrowLeft', ctrlKey: true })
  expect(counter(last)).toBeTruthy()
  fireEvent.keyDown(document.body, { key: 'Home' })
  expect(counter(last)).toBeTruthy()
})

test('a finger swipes, a mouse does not', () => {
  render(<Driven />)
  const picture = figure().querySelector('.figure-picture') ?? figure()
  const drag = (pointerType: string, to: number): void => {
    fireEvent.pointerDown(picture, { pointerType, isPrimary: true, clientX: 200, clientY: 100 })
    fireEvent.pointerUp(picture, { pointerType, isPrimary: true, clientX: to, clientY: 104 })
  }
  drag('mouse', 80)
  expect(counter(0)).toBeTruthy()
  drag('touch', 80)
  expect(counter(1)).toBeTruthy()
  drag('touch', 300)
  expect(counter(0)).toBeTruthy()
})

test('each step is announced once, quick presses only where they end, and nothing before the first press', () => {
  render(<Driven />)
  act(() => { vi.advanceTimersByTime(1000) })
  expect(live()).toBe('')
  const said: string[] = []
  const settle = (): void => { act(() => { vi.advanceTimersByTime(1000) }); said.push(live()) }
  for (let press = 0; press < 20; press += 1) fireEvent.keyDown(button('next'), { key: 'ArrowRight' })
  expect(live()).toBe('')
  settle()
  fireEvent.click(button('previous'))
  settle()
  expect(said).toEqual([last, last - 1].map((step) => diagramStrings.announcement(step + 1, moments.length, `${diagramStrings.crossings(moments[step]?.crossings ?? [])} ${moments[step]?.sentence ?? ''}`)))
})

test('without an operation there is one still and no buttons', () => {
  render(<Figure id="virn" stack={stack} step={0} onStep={() => {}} />)
  expect(screen.queryAllByRole('button')).toEqual([])
  expect(figure().querySelector('.token')).toBeNull()
})

test('a step out of range is clamped', () => {
  render(<Figure id="virn" stack={stack} operation={disk} from="app" step={99} onStep={() => {}} />)
  expect(counter(last)).toBeTruthy()
})

test('the prerendered figure holds the whole story, every layer, and nothing that the page may not hold', () => {
  const html = renderToString(<Driven />)
  const words = html.toLowerCase()
  const wanted = [...moments.map(({ sentence }) => sentence), ...Object.values(stack.names).map(labelOf)]
  expect(wanted.filter((text) => !words.includes(text.toLowerCase()))).toEqual([])
  expect(/\sstyle=|<script|<template/.exec(html)).toBeNull()
})

test('two figures on one page share no id', () => {
  const { container } = render(<><Driven id="a" /><Driven id="b" /></>)
  const ids = [...container.querySelectorAll('[id]')].map((element) => element.id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const own of container.querySelectorAll('figure')) expect(container.querySelector(`[id="${own.getAttribute('aria-labelledby') ?? ''}"]`)).toBeTruthy()
})

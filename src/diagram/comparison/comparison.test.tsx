import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { stackNamed, stacks } from '../../../tests/stacks.ts'
import { operations, type Operation } from '../../model/operations.ts'
import { differenceSentences } from '../../strings/compare-difference.ts'
import { compareStrings } from '../../strings/compare.ts'
import { diagramStrings } from '../../strings/diagram.ts'
import { ComparisonCanvas } from './canvas.tsx'
import { comparisonOf, shownIn, tickAloud, tickTitle } from './comparison.ts'
import { rowGroups } from './rows.ts'
import { ComparisonDifference, ComparisonTable } from './table.tsx'

const disk: Operation = { kind: 'device', request: 'disk' }
const comparison = comparisonOf([stackNamed('docker'), stackNamed('virtualbox')], disk)
const last = comparison.ticks.length - 1

function Driven() {
  const [tick, setTick] = useState(0)
  return <ComparisonCanvas comparison={comparison} tick={tick} onTick={setTick} />
}

const button = (name: 'next' | 'previous' | 'first'): HTMLElement => screen.getByRole('button', { name: diagramStrings[name] })

beforeEach(() => { vi.useFakeTimers() })
afterEach(() => { cleanup(); vi.useRealTimers() })

test('every tick has words for every column, of every pair of stacks and every operation', () => {
  for (const stack of stacks.values()) {
    for (const operation of operations) {
      const some = comparisonOf([stack, stackNamed('kvm-in-kvm')], operation)
      some.ticks.forEach((_, tick) => {
        for (const column of [0, 1]) expect(shownIn(some, tick, column).sentence).not.toBe('')
      })
      expect(rowGroups(some).flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)).filter((text) => text === '')).toEqual([])
    }
  }
})

test('buttons and keys move all columns in step, and never past the ends', () => {
  render(<Driven />)
  const figure = screen.getByRole('figure')
  const titled = (tick: number): void => { expect(figure.querySelector('figcaption')?.textContent).toContain(tickTitle(comparison, tick)) }
  fireEvent.click(button('next'))
  fireEvent.keyDown(button('next'), { key: 'ArrowRight' })
  titled(2)
  expect([...figure.querySelectorAll('.comparison-sentences > [data-shown]')].map((element) => element.textContent)).toHaveLength(2)
  fireEvent.keyDown(button('next'), { key: 'End' })
  fireEvent.click(button('next'))
  titled(last)
  fireEvent.keyDown(button('next'), { key: 'Home' })
  fireEvent.click(button('previous'))
  titled(0)
})

test('one announcement tells what happens in each, once where the reader stops', () => {
  render(<Driven />)
  const live = (): string => screen.getByRole('figure').querySelector('[aria-live]')?.textContent ?? ''
  for (let press = 0; press < 3; press += 1) fireEvent.click(button('next'))
  expect(live()).toBe('')
  act(() => { vi.advanceTimersByTime(1000) })
  expect(live()).toBe(tickAloud(comparison, 3))
  for (const { stack } of comparison.columns) expect(live()).toContain(`${stack.title}: `)
})

test('the prerendered comparison holds the text of every tick and nothing that the page may not hold', () => {
  const html = renderToString(<Driven />)
  comparison.ticks.forEach((_, tick) => { expect(html).toContain(tickTitle(comparison, tick)) })
  expect(/\sstyle=|<script|<template/.exec(html)).toBeNull()
})

test('what is only in one stack is marked on both pictures and told in words', () => {
  const [docker, virtualBox] = comparison.columns
  expect([...docker?.marks.values() ?? []]).toEqual([])
  expect(virtualBox?.marks.get('guest')).toBe(compareStrings.mark.added)
  expect(virtualBox?.marks.get('vmmr0')).toBe(compareStrings.mark.travelled)
  expect(comparisonOf([stackNamed('virtualbox'), stackNamed('docker')], disk).columns[0]?.marks.get('guest')).toBe(compareStrings.mark.gone)
  const words = differenceSentences(stackNamed('docker'), stackNamed('virtualbox')).join(' ')
  expect(words).toContain('Lisandub: ')
  expect(words).toContain('Vahekiht liigub.')
  expect(differenceSentences(stackNamed('docker'), stackNamed('docker'))).toHaveLength(1)
})

test('VirtualBox and KVM with an emulated disk are said to cross the very same borders; with virtio they are not', () => {
  render(<ComparisonDifference comparison={comparisonOf([stackNamed('virtualbox'), stackNamed('kvm-ide')], disk)} />)
  expect(screen.getByText(compareStrings.sameBorders)).toBeTruthy()
  cleanup()
  render(<ComparisonDifference comparison={comparisonOf([stackNamed('virtualbox'), stackNamed('kvm-virtio')], disk)} />)
  expect(screen.queryByText(compareStrings.sameBorders)).toBeNull()
})

test('the table has a heading for every row and column, and marks what differs', () => {
  render(<ComparisonTable comparison={comparison} />)
  expect(screen.getByRole('columnheader', { name: 'VirtualBox' })).toBeTruthy()
  expect(screen.getByRole('rowheader', { name: /^Päring sead/ }).parentElement?.querySelectorAll('[data-differs]')).toHaveLength(0)
  expect(screen.getByRole('rowheader', { name: /^Ületatud piire/ }).parentElement?.querySelectorAll('[data-differs]')).toHaveLength(1)
})

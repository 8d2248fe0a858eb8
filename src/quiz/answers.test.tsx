// @vitest-environment node
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Question } from '../model/quiz.ts'
import { memoryBackEnd } from '../progress/memory.ts'
import { createStore } from '../progress/store.ts'
import { quizStrings } from '../strings/quiz.ts'
import { Answers } from './answers.tsx'
import { QuestionCard } from './question.tsx'

const question: Question = {
  id: 'emu-kes', kind: 'choose', role: 'check', prompt: 'Kes täidab käsu?', sources: [],
  options: [
    { id: 'a', text: 'Bochs ise', correct: true, explanation: 'Sest ta loeb käsku nagu andmeid.' },
    { id: 'b', text: 'Protsessor', correct: false, explanation: 'Käsk ei jõua temani.' },
  ],
}
const [before = '', withoutScript = '', behind = ''] = renderToString(<QuestionCard question={question} store={createStore(memoryBackEnd(), () => 0)} />).split(/<\/?noscript>/)

test('a prerendered question gives a reader without script every explanation, folded away', () => {
  expect(import.meta.env.SSR).toBe(true)
  expect(withoutScript).toMatch(/^<details><summary>/)
  const text = withoutScript.replaceAll(/<[^>]*>/g, '')
  expect(text).toContain(`Bochs ise ${quizStrings.right} Sest ta loeb käsku nagu andmeid.`)
  expect(text).toContain(`Protsessor ${quizStrings.wrongOption} Käsk ei jõua temani.`)
})

test('all others find no answer in the page', () => {
  expect(before + behind).toContain('Bochs ise')
  expect(before + behind).not.toMatch(/Sest ta|Käsk ei jõua|checked/)
})

test('nothing in it is inline style or script', () => {
  expect(before + withoutScript + behind).not.toMatch(/ style=|<script|<template/)
})

test('the right order is given as a list', () => {
  const piece = (id: string) => ({ id, text: `Samm ${id}.`, startsAt: 'tuum', returning: false })
  const [, order = ''] = renderToString(<Answers question={{ id: 'jrk', kind: 'order', role: 'check', prompt: 'Mis järjekorras?', sources: [], pieces: ['2', '3', '4'].map(piece) }} />).split(/<\/?noscript>/)
  expect(order.replaceAll(/<[^>]*>/g, '')).toBe(`${quizStrings.rightOrder}Samm 2.Samm 3.Samm 4.`)
})

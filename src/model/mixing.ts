// An order that mixes lessons: telling neighbours apart is a part of what is practised (interleaving).
import { drawn } from './seed.ts'

interface OfLesson { readonly id: string; readonly lesson: string }

/**
 * The questions so that two of one lesson stand side by side only where it cannot be helped. Each time comes the next question of
 * the lesson that has most left, other than the one just asked; ties are drawn by `seed`. Within a lesson their order stays.
 */
export const mixed = <T extends OfLesson>(questions: readonly T[], seed: string): T[] => {
  const lessons = drawn([...new Set(questions.map(({ lesson }) => lesson))], (lesson) => lesson, seed)
  const left = lessons.map((lesson) => questions.filter((question) => question.lesson === lesson))
  const order: T[] = []
  let last: T[] | undefined
  for (;;) {
    const others = left.filter((some) => some !== last && some.length > 0)
    const most = Math.max(...others.map(({ length }) => length))
    last = others.find(({ length }) => length === most) ?? last
    const next = last?.shift()
    if (!next) return order
    order.push(next)
  }
}

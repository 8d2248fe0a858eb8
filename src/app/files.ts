// Run at build only: the files that are no pages.
import { lessons } from 'virtual:catalogue'
import { figures } from 'virtual:figures'
import { toSvg } from '../diagram/to-svg.ts'
import { exportLesson, type BankLesson } from '../handouts/bank/exported.ts'
import { giftFile } from '../handouts/bank/gift.ts'
import { moodleFile } from '../handouts/bank/moodle.ts'
import { loadAllFigures } from '../handouts/figures.ts'
import { bankPath, pictureFilePath } from '../lesson/downloads.ts'
import { lessonPath } from '../lesson/paths.ts'
import { loadLesson } from '../lesson/load-lesson.ts'
import { bankStrings } from '../strings/bank.ts'
import { downloadStrings } from '../strings/downloads.ts'
import { earlyStepsFile } from '../strings/early-steps.ts'
import { earlySteps } from './early-steps.tsx'

interface StaticFile { readonly file: string; readonly text: string }

const at = (path: string, text: string): StaticFile => ({ file: path.slice(1), text })

/** Question banks of the course and of each lesson; every figure at every step; what the first figure of a lesson shows before it wakes. */
export const files = async (): Promise<StaticFile[]> => [...await banks(), ...await pictures(), ...await steps()]

const banks = async (): Promise<StaticFile[]> => {
  const bank = await Promise.all(lessons.map(async ({ slug }): Promise<BankLesson> => {
    const module = await loadLesson(slug)
    if (!module) throw new Error(`no lesson '${slug}'`)
    return { ...module, figures: new Map(figures.filter(({ lesson }) => lesson.slug === slug).map(({ id, title }) => [id, title])) }
  }))
  const whole = bank.flatMap(exportLesson)
  return [
    at(bankPath('gift'), giftFile(bankStrings.wholeCourse, whole)),
    at(bankPath('moodle'), moodleFile(bankStrings.wholeCourse, whole)),
    ...bank.flatMap((lesson) => {
      const { slug, order, title } = lesson.meta
      const questions = exportLesson(lesson)
      const heading = bankStrings.lesson(order, title)
      return [at(bankPath('gift', slug), giftFile(heading, questions)), at(bankPath('moodle', slug), moodleFile(heading, questions))]
    }),
  ]
}

const pictures = async (): Promise<StaticFile[]> => (await loadAllFigures()).flatMap(({ place: { id, title, from, lesson }, stack, operation, moments }) => {
  const credit = downloadStrings.credit(lesson.order, lesson.title)
  return Array.from({ length: Math.max(1, moments.length) }, (_, step) => at(pictureFilePath(id, step + 1), toSvg({ stack, operation, from, step, title, credit })))
})

/** By the lesson's page; its HTML asks for it (src/build/prerender.ts). */
const steps = async (): Promise<StaticFile[]> => (await Promise.all(lessons.map(async ({ slug }) => {
  const text = await earlySteps(slug)
  return text === undefined ? [] : [at(`${lessonPath(slug)}${earlyStepsFile}`, text)]
}))).flat()

// The test course's files, as problems name them, and spoilt pieces that several tests share.
import { testCourse } from './test-course.ts'

export const lesson = 'content/oppetukid/01-alus/oppetukk.mdx'
export const lesson2 = 'content/oppetukid/02-jatk/oppetukk.mdx'
export const questions = 'content/oppetukid/01-alus/kysimused.yaml'
export const bochs = 'content/virnad/bochs.yaml'
export const sources = 'content/allikad.yaml'

/** Its question file with one question too few. */
export const fourQuestions = (testCourse[questions] ?? '').replace(/  - id: alus-5[\s\S]*/, '')

/** A stack without a vahekiht. */
export const plainStack = (testCourse[bochs] ?? '').replace(/^id: bochs/, 'id: paljas').split('\n').filter((line) => !/id: (bochs|guest|app),/.test(line)).join('\n')

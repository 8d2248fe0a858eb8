// The lessons of the course as the question bank takes them, read from the files.
import { readCatalogue } from '../src/content/catalogue.ts'
import type { BankLesson } from '../src/handouts/bank/exported.ts'

export const bankLessons = (): BankLesson[] => readCatalogue('.').lessons.map(({ meta, data, slides }) => ({
  meta,
  questions: data.questions,
  sources: data.sources,
  figures: new Map(slides.flatMap((slide) => (slide.kind === 'figure' ? [[slide.id, slide.title ?? slide.id]] : []))),
}))

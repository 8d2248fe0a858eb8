import type { ReactElement } from 'react'
import { loadLesson } from '../lesson/load-lesson.ts'
import { sheetStrings } from '../strings/sheets.ts'
import { AnswerCards } from './answer-cards.tsx'
import { loadFigure, loadFiguresOf } from './figures.ts'
import { QuestionSheetPage, SheetKeyPage } from './questions/sheet-page.tsx'
import type { SheetAddress } from './sheet-address.ts'
import { StripPage } from './strip/strip-page.tsx'
import { WorksheetPage } from './worksheet/worksheet-page.tsx'

export interface LoadedSheet {
  /** The lesson's title, or the figure's where the sheet is about one. */
  readonly title: string
  readonly body: ReactElement
}

/** The sheet; undefined where the course has no such lesson or figure, or where the figure has no steps. */
export const loadSheet = async (address: SheetAddress): Promise<LoadedSheet | undefined> => {
  if (address.kind === 'comparison' || address.kind === 'variants') return loadMadeSheets(address.kind)
  if (address.kind === 'cards') return { title: sheetStrings.cardsTitle, body: <AnswerCards /> }
  if (address.kind === 'strip') {
    const figure = await loadFigure(address.figure)
    return figure && figure.moments.length > 0 && figure.place.lesson.slug === address.slug ? { title: figure.place.title, body: <StripPage figure={figure} /> } : undefined
  }
  const module = await loadLesson(address.slug)
  if (!module) return undefined
  const { meta: lesson, questions } = module
  switch (address.kind) {
    case 'worksheet': return { title: lesson.title, body: <WorksheetPage lesson={lesson} figures={await loadFiguresOf(lesson.slug)} /> }
    case 'questions': return { title: lesson.title, body: <QuestionSheetPage lesson={lesson} questions={questions} version={address.version} /> }
    case 'key': return { title: lesson.title, body: <SheetKeyPage lesson={lesson} questions={questions} /> }
  }
}

/** Sheets that their address makes; their code comes only with them. */
const loadMadeSheets = async (kind: 'comparison' | 'variants'): Promise<LoadedSheet> => {
  if (kind === 'comparison') {
    const [{ ComparisonSheets }, { loadStacks }, { defaultComparison }] = await Promise.all([import('./comparison/comparison-sheets.tsx'), import('../compare/stacks.ts'), import('../compare/choices.ts')])
    await loadStacks(defaultComparison)
    return { title: sheetStrings.comparisonTitle, body: <ComparisonSheets /> }
  }
  const [{ VariantSheets }, { stacks }] = await Promise.all([import('./variants/variant-sheets.tsx'), import('virtual:all-systems')])
  return { title: sheetStrings.variantsTitle, body: <VariantSheets stacks={stacks} /> }
}

// What a teacher may take along, and where it stands. One list, so that every page that offers it offers the same.
import { downloadStrings } from '../strings/downloads.ts'
import { worksheetPath } from './paths.ts'

/** Versions of a question sheet: each its own page, so that they need no script. */
export const sheetVersions = ['a', 'b', 'c', 'd'] as const
export type SheetVersion = (typeof sheetVersions)[number]

/** Where a version of a lesson's question sheet is. */
export const questionSheetPath = (slug: string, version: SheetVersion): string => `/toolehed/${slug}/kysimused/${version}/`

/** Right answers of all versions. */
export const sheetKeyPath = (slug: string): string => `/toolehed/${slug}/kysimused/voti/`

/** A figure's steps, one to a printed page. */
export const stripPath = (slug: string, figure: string): string => `/toolehed/${slug}/sammud/${figure}/`

/** A figure by itself, for frames of other sites. */
export const embedPath = (figure: string): string => `/manus/${figure}/`

/** The step's number as the reader counts it, from 1. */
export const pictureFilePath = (figure: string, step: number): string => `/failid/joonised/${figure}-${String(step)}.svg`

export const bankFormats = ['gift', 'moodle'] as const
export type BankFormat = (typeof bankFormats)[number]

/** The question bank of a lesson, or of the whole course. */
export const bankPath = (format: BankFormat, slug?: string): string => `/failid/kysimused${slug === undefined ? '' : `-${slug}`}${format === 'gift' ? '.gift.txt' : '.xml'}`

export interface Download {
  readonly kind: 'worksheet' | 'question-sheet' | 'sheet-key' | 'bank'
  readonly title: string
  /** Under the site's base. */
  readonly path: string
  /** A file to save, not a page to open. */
  readonly file: boolean
}

/** Files of the whole course. */
export const courseDownloads: readonly Download[] = bankFormats.map((format) => ({ kind: 'bank', title: downloadStrings.bank(format), path: bankPath(format), file: true }))

/** All that a lesson offers; its figures one by one stand on the page of its worksheet. */
export const lessonDownloads = (slug: string): Download[] => [
  { kind: 'worksheet', title: downloadStrings.worksheet, path: worksheetPath(slug), file: false },
  ...sheetVersions.map((version): Download => ({ kind: 'question-sheet', title: downloadStrings.questionSheet(version.toUpperCase()), path: questionSheetPath(slug, version), file: false })),
  { kind: 'sheet-key', title: downloadStrings.sheetKey, path: sheetKeyPath(slug), file: false },
  ...bankFormats.map((format): Download => ({ kind: 'bank', title: downloadStrings.bank(format), path: bankPath(format, slug), file: true })),
]

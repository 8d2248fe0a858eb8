// Questions as plain data, and their marking. Knows nothing of React.

/** Ids are stable: progress is kept under them. */
export interface Option {
  readonly id: string
  readonly text: string
  readonly correct: boolean
  /** Shown once this option has been chosen: why it is right, or what the mistake is. */
  readonly explanation: string
  /** The misconception (FACTS §5A number, e.g. 'M3') that makes a wrong option tempting. */
  readonly misconception?: string
  /** The figure's step that refutes it, counted from 1 as in the address; step 1 is the start. */
  readonly refutedBy?: { readonly figure: string; readonly step: number }
}

interface QuestionBase {
  /** Unique in the whole course. */
  readonly id: string
  readonly prompt: string
  /** 'prediction' stands before a figure and is never marked wrong; 'check' is marked. */
  readonly role: 'prediction' | 'check'
  /** 1-based number of the lesson's goal that it tests. */
  readonly goal?: number
  readonly sources: readonly string[]
  readonly options: readonly Option[]
}

export interface ChooseQuestion extends QuestionBase { readonly kind: 'choose' }
export interface ChooseSeveralQuestion extends QuestionBase { readonly kind: 'choose-several' }
export type Question = ChooseQuestion | ChooseSeveralQuestion

/** What the reader has picked: ids of options, in any order. */
export type Selection = readonly string[]

export interface Marking {
  readonly correct: boolean
  /** The picked options, each with its explanation; for 'choose-several' also right ones that were missed. */
  readonly picked: readonly Option[]
  readonly missed: readonly Option[]
}

/** Marks a selection. Ids that the question does not have are ignored. */
export const mark = (question: Question, selection: Selection): Marking => {
  const picked = question.options.filter((option) => selection.includes(option.id))
  const missed = question.options.filter((option) => option.correct && !selection.includes(option.id))
  const clean = picked.length > 0 && picked.every((option) => option.correct)
  switch (question.kind) {
    case 'choose': return { correct: clean && picked.length === 1, picked, missed: [] }
    case 'choose-several': return { correct: clean && missed.length === 0, picked, missed }
  }
}

// Questions as plain data, and their marking. Knows nothing of React.

/** A figure's step, counted from 1 as in the address. The figure's title is there where its lesson gives one: it names the figure to the reader. */
export interface ShownStep { readonly figure: string; readonly step: number; readonly title?: string }

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
  readonly refutedBy?: ShownStep
}

interface Asked {
  /** Unique in the whole course. */
  readonly id: string
  readonly prompt: string
  /** 1-based number of the lesson's goal that it tests. */
  readonly goal?: number
  readonly sources: readonly string[]
}

/** 'prediction' stands before a figure and is never marked wrong; 'check' is marked. Only options can be predicted. */
interface WithOptions extends Asked { readonly role: 'prediction' | 'check'; readonly options: readonly Option[] }
interface Marked extends Asked { readonly role: 'check' }

export interface ChooseQuestion extends WithOptions { readonly kind: 'choose' }
export interface ChooseSeveralQuestion extends WithOptions { readonly kind: 'choose-several' }

/** The family of a layer. Options are families; which is right, and why the others are not, is computed from the stack. */
export interface NameFamilyQuestion extends Marked { readonly kind: 'name-family'; readonly options: readonly Option[] }

/** Where a layer's box stands in the picture, in the units of the figures; made by `diagram/plate`. */
export interface PictureBox {
  /** The layer, and the option. */
  readonly id: string
  readonly x: number
  readonly width: number
  readonly y: number
  readonly height: number
  readonly leftNesting: number
  readonly rightNesting: number
  readonly depth: number
  readonly ground: 'hardware' | 'kernel' | 'user'
  readonly world: number
  /** The quiet second line; empty where it would give the answer away. */
  readonly note: string
  /** Where the layer stands, for those who do not see the picture. */
  readonly place: string
}

/** A layer of a stack, picked in its picture. The options are its layers, from the top downward; which are right is computed. */
export interface ClickLayerQuestion extends Marked {
  readonly kind: 'click-layer'
  readonly options: readonly Option[]
  /** More than one layer is right. */
  readonly several: boolean
  readonly picture: { readonly rows: number; readonly boxes: readonly PictureBox[] }
}

/** A box of a picture with gaps: a layer, which has a name, or a gap, whose option has its words. */
export interface GapBox extends Omit<PictureBox, 'note' | 'world' | 'place'> { readonly name?: string }

/** The place of a vahekiht, in the picture of its stack without it. The options are the gaps, from the top downward; all of it is computed. */
export interface ClickGapQuestion extends Asked {
  readonly kind: 'click-gap'
  readonly role: 'prediction'
  readonly options: readonly Option[]
  readonly picture: { readonly rows: number; readonly boxes: readonly GapBox[] }
}

/** One step of a journey, to be put in its place. */
export interface Piece {
  /** The number of the still, as text: unique within the question. */
  readonly id: string
  readonly text: string
  /** The layer where the request stands before this step, by name. */
  readonly startsAt: string
  /** The answer is on its way back. */
  readonly returning: boolean
  /** The figure of the lesson that shows it. */
  readonly shownBy?: ShownStep
}

/** The steps of a journey, to be put in order. `pieces` stand in the right order, which is computed. */
export interface OrderQuestion extends Marked { readonly kind: 'order'; readonly pieces: readonly Piece[] }

/** Questions whose answer is a choice among options. */
export type OptionQuestion = ChooseQuestion | ChooseSeveralQuestion | NameFamilyQuestion | ClickLayerQuestion | ClickGapQuestion
export type Question = OptionQuestion | OrderQuestion

/** By what each kind is answered. Whoever treats kinds apart asks this, so a new kind says it once. */
const answeredBy = {
  'choose': 'words', 'choose-several': 'words', 'name-family': 'words', 'click-layer': 'picture', 'click-gap': 'picture', 'order': 'order',
} as const satisfies Record<Question['kind'], 'words' | 'picture' | 'order'>
type KindsBy<Way> = { [Kind in Question['kind']]: (typeof answeredBy)[Kind] extends Way ? Kind : never }[Question['kind']]

/** A question whose options are words: it can be asked aloud, mixed and voted on. Layers and gaps mean little without their picture. */
export type WordedQuestion = Extract<Question, { readonly kind: KindsBy<'words'> }>

/** Whether a question's options are words. */
export const isWorded = (question: Question): question is WordedQuestion => answeredBy[question.kind] === 'words'

/** What the reader has picked: ids of options in any order, or of all pieces in the reader's order. */
export type Selection = readonly string[]

export interface Marking {
  readonly correct: boolean
  /** The picked options, each with its explanation; where several may be picked also the right ones that were missed. */
  readonly picked: readonly Option[]
  readonly missed: readonly Option[]
}

/** Whether several options may be picked. */
export const picksSeveral = (question: OptionQuestion): boolean => {
  switch (question.kind) {
    case 'choose': case 'name-family': case 'click-gap': return false
    case 'choose-several': return true
    case 'click-layer': return question.several
  }
}

/** Marks a choice. Ids that the question does not have are ignored. */
export const mark = (question: OptionQuestion, selection: Selection): Marking => {
  const picked = question.options.filter((option) => selection.includes(option.id))
  const missed = question.options.filter((option) => option.correct && !selection.includes(option.id))
  const clean = picked.length > 0 && picked.every((option) => option.correct)
  return picksSeveral(question) ? { correct: clean && missed.length === 0, picked, missed } : { correct: clean && picked.length === 1, picked, missed: [] }
}

export interface Place {
  readonly right: boolean
  readonly piece: Piece
}

export interface OrderMarking {
  readonly correct: boolean
  /** The pieces as the reader put them. */
  readonly places: readonly Place[]
  /** The first place that holds another piece than it should: its index, what stands there, and what comes there really. */
  readonly firstWrong?: { readonly index: number; readonly given: Piece; readonly wanted: Piece }
}

/** Marks an order. Ids that the question does not have are ignored; pieces that the selection lacks come last. */
export const markOrder = ({ pieces }: OrderQuestion, selection: Selection): OrderMarking => {
  const given = arranged(pieces, selection)
  const places = given.map((piece, index) => ({ piece, right: piece === pieces[index] }))
  const index = places.findIndex(({ right }) => !right)
  const [stands, wanted] = [given[index], pieces[index]]
  return { correct: index < 0, places, ...(stands && wanted && { firstWrong: { index, given: stands, wanted } }) }
}

/** Every piece once: first those that the selection names, as it orders them. */
export const arranged = (pieces: readonly Piece[], selection: Selection): Piece[] => {
  const named = [...new Set(selection)].flatMap((id) => pieces.find((piece) => piece.id === id) ?? [])
  return [...named, ...pieces.filter((piece) => !named.includes(piece))]
}

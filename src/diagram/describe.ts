// The picture in words: every layer from the hardware upward, where it stands, in which mode, and which is the vahekiht.
import { classify } from '../model/classify.ts'
import { layerById } from '../model/structure.ts'
import { diagramStrings } from '../strings/diagram.ts'
import { familyName, positionOf, reasonOf } from '../strings/families.ts'
import { capitalised, formsOf } from '../strings/sentences.ts'
import type { FigureStack } from './figure-stack.ts'
import type { Plate } from './plate.ts'

/** The picture in words: its layers from the hardware upward, and what is said of each vahekiht. */
export interface PictureInWords {
  readonly layers: readonly string[]
  readonly verdicts: readonly string[]
}

/** Both parts, ready for a text twin. */
export const describePicture = (stack: FigureStack, plate: Plate): PictureInWords => ({ layers: describeLayers(stack, plate), verdicts: describeVerdicts(stack) })

/** One line for each layer, in the picture's order. */
export const describeLayers = ({ layers, names }: FigureStack, plate: Plate): string[] => plate.boxes.map((box) => {
  const layer = layerById(layers, box.id)
  const place = layer.partOf !== undefined
    ? diagramStrings.partOf(formsOf(names, layer.partOf).genitive)
    : layer.on !== undefined ? diagramStrings.standsOn(formsOf(names, layer.on).nominative) : diagramStrings.machineParts
  return diagramStrings.described(capitalised(box.name), [box.note, place].filter(Boolean).join('; '))
})

/** For each vahekiht its family, without a word on why: the class may be asked that. */
export const describeFamilies = ({ layers, names }: FigureStack): string[] =>
  classify(layers).map((verdict) => diagramStrings.familyOf(formsOf(names, verdict.at).nominative, familyName(verdict.family)))

/** For each vahekiht its family and why; where place and privilege disagree, both; where its machine is not real, whose it is. */
export const describeVerdicts = ({ layers, names }: FigureStack): string[] => classify(layers).map((verdict) => {
  const sentence = diagramStrings.familyOf(formsOf(names, verdict.at).nominative, familyName(verdict.family))
  return [sentence, reasonOf(verdict, names), positionOf(verdict, names)].filter(Boolean).join(' ')
})

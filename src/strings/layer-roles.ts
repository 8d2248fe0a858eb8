// What a layer is for, and what it has to do with a journey: the explanations of questions whose answer is a layer.
import { classify } from '../model/classify.ts'
import type { Still } from '../model/fold.ts'
import type { Layer, LayerId } from '../model/layers.ts'
import { modeOf } from '../model/mode.ts'
import { answersForGuests, partsOf } from '../model/structure.ts'
import type { CaptionContext } from './captions.ts'
import { reasonOf } from './families.ts'
import { modeLabel } from './diagram.ts'
import { capitalised, formsOf } from './sentences.ts'

/** What the layer offers, or does for others: one sentence, which names no family. */
export const roleOf = (layer: Layer, { layers, names }: CaptionContext): string => {
  const verdict = classify(layers).find(({ at }) => at === layer.id)
  if (verdict) return reasonOf(verdict, names)
  const At = capitalised(formsOf(names, layer.id).nominative)
  switch (layer.kind) {
    case 'hardware': return `${At} on päris masin: protsessor, mälu ja seadmed.`
    case 'kernel': return layers.some(({ id, kind }) => id === layer.on && kind === 'hardware')
      ? `${At} juhib päris riistvara ja vastab oma programmide süsteemikutsetele.`
      : `${At} töötab ise vahekihi peal ja vastab oma programmide süsteemikutsetele.`
    case 'module': return `${At} on ${formsOf(names, layer.partOf).genitive} osa ega paku teistele kihtidele omaette liidest.`
    case 'hypervisor': return `${At} juhib päris riistvara, kuid külalisele pakub masinat ${partsOf(layers, layer).filter(({ kind }) => kind === 'hypervisor').map(({ id }) => formsOf(names, id).nominative).join(', ')}.`
    case 'process': return answersForGuests(layers, layer.id)
      ? `${At} on kasutajarežiimi programm, mis mängib külalisele seadmeid.`
      : `${At} kasutab teisi kihte, kuid ise ei paku neile midagi.`
    // Each of these is a vahekiht, so it has a verdict.
    case 'emulator': case 'compatibility-layer': case 'container-boundary': return ''
  }
}

/** Where the request meets the layer on a journey. */
export const meetingOf = (id: LayerId, stills: readonly Still[]): string => {
  if (stills[0]?.at === id) return 'Siit see teekond algab.'
  const steps = stills.flatMap((still, index) => (index > 0 && still.steps.some((step) => step.to === id || (step.kind === 'crossing' && step.through === id)) ? [index + 1] : []))
  const [first] = steps
  return first === undefined ? 'Sellel teekonnal päring siia ei jõua.' : `Sellel teekonnal jõuab päring siia ${String(first)}. sammul.`
}

/** How the layer's code really runs. */
export const runningOf = (layer: Layer, { layers, names }: CaptionContext): string => {
  const mode = modeOf(layers, layer)
  const { nominative, genitive } = formsOf(names, layer.id)
  return mode ? `${capitalised(genitive)} tegelik režiim: ${modeLabel(mode)}.` : `${capitalised(nominative)} täidab ise teiste kihtide koodi.`
}

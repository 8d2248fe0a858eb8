// What a vahekiht could mediate in each gap of a stack, in words: the answers to "Kuhu läheb vahekiht?".
import type { Gap, Gaps } from '../model/gap.ts'
import { mediationAt } from '../model/gap.ts'
import type { LayerId, Stack } from '../model/layers.ts'
import { machineOf } from '../model/offers.ts'
import { layerById, systemKernel } from '../model/structure.ts'
import type { Names } from './forms.ts'
import { capitalised, formsOf, listed } from './sentences.ts'

/** Where the gap is, in two or three words: it may have to fit half a phone. */
export const gapPlace = (gap: Gap, names: Names): string => {
  const of = (id: LayerId): string => formsOf(names, id).genitive
  switch (gap.kind) {
    case 'above': return capitalised(`${of(gap.layer)} peal`)
    case 'inside': return capitalised(`${of(gap.layer)} sees`)
    case 'between': {
      const [only, ...others] = gap.uppers
      return capitalised(only !== undefined && others.length === 0 ? `${of(only)} all` : `${of(gap.lower)} peal`)
    }
  }
}

interface Asked {
  /** The whole stack, with the vahekiht in it. */
  readonly layers: Stack
  readonly names: Names
  readonly at: LayerId
  readonly gaps: Gaps
}

/** What the vahekiht could mediate in a gap that is not its own, and why it is not that one. Nothing here is true of its own place. */
export const wrongGapSentence = (gap: Gap, { layers, names, at, gaps }: Asked): string => {
  const vahekiht = layerById(layers, at)
  const machine = machineOf(layers, vahekiht) !== undefined
  const client = formsOf(names, gaps.client)
  const uppers = gap.kind === 'above' ? [] : gap.uppers.map((id) => formsOf(names, id))
  const owners = listed(uppers.map(({ genitive }) => genitive))
  const serves = gap.kind !== 'above' && gap.uppers.some((id) => gaps.clients.includes(id))
  const lower = formsOf(names, gap.kind === 'between' ? gap.lower : gap.layer)
  const needed = `${machine ? 'Masinat' : 'Teda'} vajab aga ${client.nominative}.`
  const cannotGive = `Masinat, millel seisab ${client.nominative}, ta siit anda ei saa.`
  switch (mediationAt(gaps.left, gap)) {
    case 'nothing': return `${capitalised(lower.genitive)} peal ei seisa midagi, nii et siin ei ole midagi vahendada.`
    case 'one-program': return [
      `Siin saaks ta vahendada ainult ${owners} käske ja süsteemikutseid.`,
      machine ? cannotGive : !serves ? needed : `Ta oleks eraldi programm, mitte ${formsOf(names, systemKernel(layers, layerById(layers, gaps.client)).id).genitive} osa.`,
    ].join(' ')
    case 'machine-as-process': return [
      `Siin oleks ta eraldi programm ja saaks masina teha ainult nii, et hoolitseb ${owners} iga käsu eest ise.`, ...(serves ? [] : [needed]),
    ].join(' ')
    case 'machine-below': return [
      `Siin saaks ta vahendada ainult ${owners} privilegeeritud käske ja seadmete kasutamist.`,
      machine ? needed : `${capitalised(client.genitive)} süsteemikutsed siia ei jõua.`,
    ].join(' ')
    case 'part-for-programs': case 'part-for-kernels': return insideSentence(gap, { layers, names, at, gaps }, { machine, serves, owners, cannotGive, needed })
    case 'no-system': return `${capitalised(lower.nominative)} süsteemikutsetele ei vasta, nii et siin oleks vaja hoopis tuuma.`
  }
}

interface Said { readonly machine: boolean; readonly serves: boolean; readonly owners: string; readonly cannotGive: string; readonly needed: string }

const insideSentence = (gap: Gap, { layers, names, gaps }: Asked, { machine, serves, owners, cannotGive, needed }: Said): string => {
  const kernel = gap.kind === 'inside' ? gap.layer : ''
  const of = formsOf(names, kernel).genitive
  if (!machine) {
    const answering = systemKernel(layers, layerById(layers, gaps.client)).id
    return answering === kernel
      ? `Siin oleks ta ${of} osa ja töötaks tuumarežiimis, mitte eraldi programmina.`
      : `${capitalised(formsOf(names, gaps.client).genitive)} süsteemikutsed siia ei jõua: neile vastab ${formsOf(names, answering).nominative}.`
  }
  if (mediationAt(gaps.left, gap) === 'part-for-programs') return `Siin saaks ta vahendada ainult seda, mida ${formsOf(names, kernel).nominative} oma programmidele annab. ${cannotGive}`
  return [`Siin oleks ta ${of} osa ja laseks suurema osa ${owners} käskudest täita päris protsessoril.`, ...(serves ? [] : [needed])].join(' ')
}

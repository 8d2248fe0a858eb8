// What is done inside a layer, in sentences. Stations in a row become one sentence.
import type { Work, WorkStep } from '../model/journey/step.ts'
import type { Station } from '../model/layers.ts'
import type { CaptionContext } from './captions.ts'
import type { NameForms } from './forms.ts'
import { capitalised, formsOf, listed } from './sentences.ts'
import { stationGenitives } from './stations.ts'

/** The sentences of works done one after another in the same layer. */
export const workSentences = (steps: readonly WorkStep[], { names }: CaptionContext): string[] => {
  const sentences: string[] = []
  let stations: Station[] = []
  const flush = (): void => {
    if (stations.length > 0) sentences.push(`Päring läbib ${listed(stations.map((station) => stationGenitives[station]))}.`)
    stations = []
  }
  for (const { work, to } of steps) {
    if (work.kind === 'station') stations.push(work.station)
    else {
      flush()
      sentences.push(workSentence(work, formsOf(names, to)))
    }
  }
  flush()
  return sentences
}

const workSentence = (work: Exclude<Work, { kind: 'station' }>, at: NameForms): string => {
  const At = capitalised(at.nominative)
  switch (work.kind) {
    case 'execute': return 'Protsessor täidab käsu.'
    case 'interpret': return `${At} loeb käsu, teeb kindlaks, mida see tähendab, ja teeb sama oma muutujatega.`
    case 'run-translated-code': return `${At} täidab selle koodilõigu tõlget, mille ta esimesel korral koostas ja alles hoidis.`
    case 'edit-virtual-state': return `${At} muudab ainult oma muutujat. Päris protsessor jääb endisesse olekusse.`
    case 'edit-own-copy': return 'Protsessor muudab külalise enda olekut. Hosti olek jääb endiseks ja väljumist ei ole.'
    case 'check-virtual-ring': return `${At} vaatab oma muutujast, millises kaitserõngas see kood enda arvates töötab.`
    case 'look-up-virtual-table': return `${At} otsib lehte külalise lehetabelist, mis on tema jaoks samuti andmed.`
    case 'emulate-instruction': return `${At} vastab ise: ta teab, mida külaline nägema peab.`
    case 'validate': return `${At} kontrollib, kas palve on lubatud.`
    case 'apply': return `${At} teeb muudatuse ära.`
    case 'answer': return `${At} vastab kutsele.`
    case 'signal': return `${At} käsku ei täida, vaid koostab programmile märguande.`
    case 'map-page': return `${At} leiab vaba lehe ja kannab selle lehetabelisse.`
    case 'back-with-page': return `${At} leiab külalisele mälulehe ja kannab selle oma tabelisse.`
    case 'fill-shadow': return `${At} täiendab varilehetabelit.`
    case 'write-registers': return 'Draiver hakkab täitma seadme registreid.'
    case 'fill-ring': return 'Draiver paneb päringu järjekorda, mis asub jagatud mälus.'
    case 'device-model': return `${At} teeb järele, mida teeks päris seade.`
    case 'backend': return `${At} võtab päringu järjekorrast.`
    case 'carry-out': return work.request === 'disk' ? 'Ketas võtab andmed mälust ja salvestab need.' : 'Võrgukaart võtab paketi mälust ja saadab selle teele.'
  }
}

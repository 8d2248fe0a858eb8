// One sentence or two for each way of crossing a border. The compiler asks for a new one when the model gains a kind.
import type { CrossingStep, Purpose } from '../model/journey/step.ts'
import { layerById } from '../model/structure.ts'
import type { CaptionContext } from './captions.ts'
import type { NameForms } from './forms.ts'
import { capitalised, formsOf } from './sentences.ts'

interface Ends {
  /** The layer that is left and the one that is reached. */
  readonly from: NameForms
  readonly to: NameForms
  /** The layer that is left, at the beginning of a sentence. */
  readonly From: string
  readonly To: string
  readonly step: CrossingStep
  readonly context: CaptionContext
}

export const crossingSentence = (step: CrossingStep, context: CaptionContext): string => {
  const from = formsOf(context.names, step.from)
  const to = formsOf(context.names, step.to)
  const ends: Ends = { from, to, From: capitalised(from.nominative), To: capitalised(to.nominative), step, context }
  return [bySort(ends), repeated(ends), carried(ends)].filter((sentence) => sentence !== '').join(' ')
}

const bySort = (ends: Ends): string => {
  switch (ends.step.crossing) {
    case 'direct': return direct(ends)
    case 'translate': return translate(ends)
    case 'call': return call(ends)
    case 'syscall': return systemCall(ends)
    case 'trap': return trap(ends)
    case 'vm-exit': return `${cause(ends)} Protsessor väljub virtuaalmasinast ja juhtimise saab ${ends.to.nominative}.`
    case 'vm-entry': return vmEntry(ends)
    case 'hypercall': return hypercall(ends)
    case 'notify': return notify(ends)
    case 'wake': return `${ends.From} ise vastata ei oska. Juhtimine läheb kasutajarežiimi: vastab ${ends.to.nominative}.`
    case 'upcall': return upcall(ends)
    case 'switch': return worldSwitch(ends)
    case 'dma': return ends.step.purpose === 'request-network' ? 'Draiver annab paketi päris võrgukaardile.' : 'Draiver annab päringu päris kettale.'
    case 'interrupt': return interrupt(ends)
    case 'return': return returned(ends)
  }
}

/** What the code was about to do when it was stopped, as a sentence. */
const cause = ({ From, step: { purpose } }: Ends): string => {
  switch (purpose) {
    case 'privileged-own-state': return `${From} keelab katkestused (CLI).`
    case 'privileged-cpu-model': return `${From} küsib, mis protsessor tal on (CPUID).`
    case 'privileged-port': return `${From} kirjutab seadme porti (OUT).`
    case 'forbidden-instruction': return `${From} proovib käsku, mis on programmile keelatud.`
    case 'device-register': return `${From} kirjutab seadme registrisse.`
    case 'kick': return `${From} annab seadmele ühe teate: järjekorras on tööd.`
    case 'page-fault': return `${From} vajab mälulehte, mida tema tuuma lehetabelis veel ei ole.`
    case 'nested-page-fault': return `${From} vajab mälulehte, mida host pole veel andnud.`
    case 'back-guest-memory': return `${From} vajab mälulehte, mida jäljendatud masina mälus veel ei ole.`
    case 'shadow-fault': return `${From} vajab mälulehte, mida varilehetabelis ei ole.`
    case 'shadow-update': return `${From} muudab oma lehetabelit.`
    case 'page-table-update': return `${From} tahab muuta oma lehetabelit.`
    case 'enter-nested-guest': return `${From} tahab siseneda omaenda külalisse, kuid ka sisenemine on privilegeeritud.`
    case 'request-disk': return `${From} tahab kirjutada kettale.`
    case 'request-network': return `${From} tahab saata paketi võrku.`
    case 'system-call': return `${From} teeb süsteemikutse.`
    default: return `${From} annab käsu.`
  }
}

const isEmulator = ({ step, context }: Ends, end: 'from' | 'to'): boolean => layerById(context.layers, step[end]).kind === 'emulator'

const direct = (ends: Ends): string => {
  if (ends.step.purpose !== 'instruction') return `${cause(ends)} Käsk läheb otse protsessorile.`
  return isEmulator(ends, 'from')
    ? `${capitalised(ends.from.genitive)} enda käsud täidab protsessor otse.`
    : `${capitalised(ends.from.genitive)} käsk läheb otse protsessorile: vahel ei ole kedagi.`
}

const translate = (ends: Ends): string => {
  const { from, to, To, step } = ends
  switch (step.purpose) {
    case 'instruction': return `${capitalised(from.genitive)} käsk protsessorini ei jõua. Selle võtab ette ${to.nominative}, kelle jaoks on käsk ainult andmed.`
    case 'forbidden-instruction': return `${cause(ends)} Lõksu ei teki: seda märkab ${to.nominative} ise.`
    case 'page-fault': return `${cause(ends)} Lehe puudumist märkab ${to.nominative} ise.`
    case 'device-register': return `${cause(ends)} Päris seadmeni see ei jõua: kirjutamise võtab vastu ${to.nominative}.`
    case 'kick': return `${cause(ends)} Teate võtab vastu ${to.nominative}.`
    case 'back-guest-memory': return `${cause(ends)} See mälu on tegelikult tavaline mälu, mida kasutab ${to.nominative}.`
    case 'request-disk': case 'request-network': case 'system-call': return `${cause(ends)} Tõlgitud programmi kutse võtab vastu ${to.nominative}.`
    default: return isEmulator(ends, 'to')
      ? `${cause(ends)} Päris protsessor seda käsku ei näe. Selle täidab ${to.nominative}.`
      : `${cause(ends)} ${To} on selle käsu juba ette turvalise koodiga asendanud.`
  }
}

const call = (ends: Ends): string => {
  const { From, to, To, step } = ends
  switch (step.purpose) {
    case 'other-system-call': return `${From} kutsub oma süsteemi funktsiooni ja sellele vastab ${to.nominative}. Protsessor režiimi ei vaheta.`
    case 'view-and-quota': return `${To} määrab, mida programm näeb ja kui palju ta kasutada tohib.`
    case 'same-kernel': return `Edasi töötab seesama ${to.nominative}: teist tuuma ei ole.`
    case 'back-guest-memory': return `${From} küsib puuduva mälulehe hosti tuumast: seal vastab ${to.nominative}.`
    case 'inject': return `${From} annab katkestuse edasi: seda vahendab ${to.nominative}.`
    default: return `${From} annab töö edasi ja seda jätkab ${to.nominative}.`
  }
}

const systemCall = (ends: Ends): string => {
  const { From, to, step } = ends
  switch (step.purpose) {
    case 'request-disk': return `${From} palub süsteemikutsega, et ${to.nominative} kirjutaks andmed kettale.`
    case 'request-network': return `${From} palub süsteemikutsega, et ${to.nominative} saadaks paketi võrku.`
    case 'bounce': return `${From} teeb süsteemikutse. Protsessori jaoks on tuum ainult ${to.nominative}, seepärast jõuab kutse kõigepealt sinna.`
    case 'caught-call': return `${From} teeb süsteemikutse. ${capitalised(to.nominative)} püüab selle kinni, kuid ise ei vasta.`
    case 'done': return `${From} on töö ära teinud ja annab juhtimise tagasi: edasi töötab ${to.nominative}.`
    default: return `${From} teeb süsteemikutse ja edasi töötab ${to.nominative}.`
  }
}

const trap = (ends: Ends): string => {
  const { to, step } = ends
  switch (step.purpose) {
    case 'bounce': return `Protsessor tekitab lõksu. Tuumana tunneb ta ainult hüperviisorit, seepärast saab juhtimise ${to.nominative}.`
    case 'forbidden-instruction': return `${cause(ends)} Protsessor keeldub ja tekitab lõksu: juhtimise saab ${to.nominative}.`
    default: return `${cause(ends)} Protsessor tekitab lõksu ja juhtimise saab ${to.nominative}.`
  }
}

const vmEntry = ({ From, to, step }: Ends): string => {
  switch (step.purpose) {
    case 'reflect': return `${From} suunab väljumise edasi: sellega peab tegelema ${to.nominative}.`
    case 'deliver': return `${From} annab lehetõrke edasi külalisele: sellega tegeleb ${to.nominative}.`
    case 'retry': return `${From} laseb külalise uuesti tööle. Leht on nüüd olemas ja ${to.nominative} jätkab sama käsuga.`
    default: return `${From} laseb külalise uuesti tööle: ${to.nominative} jätkab.`
  }
}

const hypercall = (ends: Ends): string => {
  const { From, to, step } = ends
  switch (step.purpose) {
    case 'done': return `${From} annab hüperkutsega juhtimise tagasi: edasi töötab ${to.nominative}.`
    case 'kick': return `${From} teeb hüperkutse: järjekorras on tööd. Juhtimise saab ${to.nominative}.`
    default: return `${cause(ends)} Käsku ta ise ei täida, vaid palub hüperkutsega, et seda teeks ${to.nominative}.`
  }
}

const notify = ({ From, to, step }: Ends): string => step.purpose === 'done'
  ? `${From} annab ${to.allative} teada, et töö on tehtud.`
  : `${From} annab ${to.allative} teada, et tööd on.`

const upcall = (ends: Ends): string => {
  const { From, to, To, step } = ends
  const purpose: Purpose = step.purpose
  switch (purpose) {
    case 'deliver': return `${From} tekitab külalises erindi ja edasi töötab ${to.nominative}.`
    case 'own-answer': return `${From} annab kutse edasi ja sellele vastab ${to.nominative}.`
    case 'own-exception': return `Signaali saab ${to.nominative} ja teeb sellest programmile tuttava erindi.`
    case 'done': return `${To} saab teada, et käsk oli keelatud.`
    default: return `${From} annab sündmuse edasi ja sellega tegeleb ${to.nominative}.`
  }
}

const worldSwitch = ({ to, step }: Ends): string => step.purpose === 'done'
  ? `Maailm vahetub tagasi: edasi töötab ${to.nominative}.`
  : `Maailm vahetub: protsessorisse laaditakse hosti olek ja edasi töötab ${to.nominative}.`

const interrupt = (ends: Ends): string => {
  const { From, to, step, context } = ends
  if (layerById(context.layers, step.from).kind === 'hardware') return `Seade annab katkestusega märku, et töö on tehtud. Juhtimise saab ${to.nominative}.`
  if (step.purpose === 'inject') return `${From} annab katkestuse edasi ${to.allative}.`
  return `${From} tekitab külalises katkestuse: ${to.nominative} saab teada, et töö on tehtud.`
}

const returned = (ends: Ends): string => {
  const { From, to, step, context } = ends
  return layerById(context.layers, step.from).kind === 'hardware' ? `Käsk on täidetud ja ${to.nominative} jätkab.` : `${From} on valmis ja edasi töötab ${to.nominative}.`
}

const repeated = ({ step }: Ends): string => (step.repeated ? 'Ühe päringu ajal juhtub see palju kordi.' : '')

const carried = ({ step, context }: Ends): string => {
  if (step.through === undefined) return ''
  const through = formsOf(context.names, step.through)
  switch (step.crossing) {
    case 'vm-exit': return `Väljumise võtab vastu ${through.nominative}.`
    case 'vm-entry': case 'interrupt': return `Sisenemise teeb ${through.nominative}.`
    default: return `Tee käib ${through.genitive} kaudu.`
  }
}

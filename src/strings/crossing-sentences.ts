// One sentence or two for each way of crossing a border. The compiler asks for a new one when the model gains a kind.
import type { CrossingStep } from '../model/journey/step.ts'
import type { Layer } from '../model/layers.ts'
import type { PrivilegedInstruction } from '../model/operations.ts'
import { layerById, systemKernel } from '../model/structure.ts'
import type { CaptionContext } from './captions.ts'
import type { NameForms } from './forms.ts'
import { capitalised, formsOf } from './sentences.ts'

interface Ends {
  /** The layer that is left and the one that is reached. */
  readonly from: NameForms
  readonly to: NameForms
  /** The layer that is left, at the beginning of a sentence: its name, or a pronoun. */
  readonly From: string
  readonly To: string
  readonly step: CrossingStep
  readonly context: CaptionContext
}

/** `subject` stands for the layer that is left, where the sentence before has just named it. */
export const crossingSentence = (step: CrossingStep, context: CaptionContext, subject?: string): string => {
  const from = formsOf(context.names, step.from)
  const to = formsOf(context.names, step.to)
  const ends: Ends = { from, to, From: subject ?? capitalised(from.nominative), To: capitalised(to.nominative), step, context }
  return [bySort(ends), carried(ends), repeated(ends)].filter((sentence) => sentence !== '').join(' ')
}

const bySort = (ends: Ends): string => {
  const { From, to, step } = ends
  switch (step.crossing) {
    case 'direct': return direct(ends)
    case 'translate': return translate(ends)
    case 'call': return call(ends)
    case 'syscall': return systemCall(ends)
    case 'trap': return trap(ends)
    case 'vm-exit': return `${cause(ends)} Protsessor väljub virtuaalmasinast ja annab juhtimise ${to.allative}.`
    case 'vm-entry': return vmEntry(ends)
    case 'hypercall': return hypercall(ends)
    case 'notify': return `${From} annab ${to.allative} ${step.purpose === 'done' ? 'märku, et päring on täidetud' : 'teada, et tööd on'}.`
    case 'wake': return wake(ends)
    case 'upcall': return upcall(ends)
    case 'switch': return step.purpose === 'done'
      ? `${From} taastab külalise maailma ja annab juhtimise ${to.allative}.`
      : `${From} vahetab maailma: laadib protsessorisse hosti oleku ja annab juhtimise ${to.allative}.`
    case 'dma': return step.purpose === 'request-network'
      ? 'Draiver annab päris võrgukaardile teada, kus pakett on.'
      : 'Draiver annab päris kettale teada, kus andmed on.'
    case 'interrupt': return interrupt(ends)
    case 'return': return returned(ends)
  }
}

const layerAt = ({ step, context }: Ends, end: 'from' | 'to'): Layer => layerById(context.layers, step[end])

const goals: Readonly<Record<PrivilegedInstruction, string>> = {
  'own-state': 'katkestused keelata',
  'cpu-model': 'teada saada, mis protsessoriga on tegu',
  port: 'seadme porti kirjutada',
}

/** The names of the instructions on x86; others call them otherwise, and have no ports. */
const mnemonics: Readonly<Record<PrivilegedInstruction, string>> = { 'own-state': 'CLI', 'cpu-model': 'CPUID', port: 'OUT' }

const order = (ends: Ends, instruction: PrivilegedInstruction): string => {
  const layer = layerAt(ends, 'from')
  if ('isa' in layer && layer.isa.startsWith('x86')) return `${ends.From} annab käsu ${mnemonics[instruction]}, et ${goals[instruction]}.`
  return `${ends.From} annab käsu, et ${instruction === 'port' ? 'seadme registrisse kirjutada' : goals[instruction]}.`
}

/** What the code was about to do when it was stopped, as a sentence. */
const cause = (ends: Ends): string => {
  const { From, to, step } = ends
  switch (step.purpose) {
    case 'privileged-own-state': return order(ends, 'own-state')
    case 'privileged-cpu-model': return order(ends, 'cpu-model')
    case 'privileged-port': return order(ends, 'port')
    case 'forbidden-instruction': return `${From} annab käsu, mida tohib anda ainult tuum.`
    case 'device-register': return `${From} kirjutab seadme registrisse.`
    case 'kick': return `${From} annab seadmele üheainsa teate: järjekorras on tööd.`
    case 'page-fault': return `${From} vajab mälulehte, mida ${kernelOf(ends).genitive} lehetabelis veel ei ole.`
    case 'nested-page-fault': return `${From} vajab mälulehte, mida vahekiht pole külalisele veel andnud.`
    case 'back-guest-memory': return `${From} vajab mälulehte, mida jäljendatud masina mälus veel ei ole.`
    case 'shadow-fault': return `${From} vajab mälulehte, mida varilehetabelis veel ei ole.`
    case 'shadow-update': return `${From} muudab oma lehetabelit, mida jälgib ${to.nominative}.`
    case 'page-table-update': return `${From} tahab oma lehetabelit muuta.`
    case 'enter-nested-guest': return `${From} tahab oma külalise tööle lasta, kuid ka selleks on vaja privilegeeritud käsku.`
    case 'request-disk': return `${From} tahab andmeid kettale kirjutada.`
    case 'request-network': return `${From} tahab paketi võrku saata.`
    case 'system-call': return `${From} teeb süsteemikutse.`
    default: return `${From} annab käsu.`
  }
}

/** The kernel whose page table is meant: a kernel's own, or that of the process. */
const kernelOf = (ends: Ends): NameForms => {
  const layer = layerAt(ends, 'from')
  return formsOf(ends.context.names, (layer.kind === 'kernel' ? layer : systemKernel(ends.context.layers, layer)).id)
}

const direct = (ends: Ends): string => {
  switch (ends.step.purpose) {
    case 'instruction': return directInstruction(ends)
    case 'privileged-port': return `${cause(ends)} Teel päris seadmeni ei peatu käsk üheski kihis.`
    default: return `${cause(ends)} Käsk läheb otse protsessorile.`
  }
}

const directInstruction = (ends: Ends): string => {
  const layer = layerAt(ends, 'from')
  if (layer.kind === 'hypervisor' || (layer.kind === 'emulator' && layer.technique === 'translation')) return 'Päris protsessor täidab tõlke otse.'
  return layer.kind === 'emulator'
    ? `Päris protsessor täidab seejuures ${ends.from.genitive} enda käske.`
    : `${capitalised(ends.from.genitive)} käsk läheb otse protsessorile ega peatu teel üheski kihis.`
}

const translate = (ends: Ends): string => {
  const { from, to, step } = ends
  const byEmulator = layerAt(ends, 'to').kind === 'emulator'
  switch (step.purpose) {
    case 'instruction': return byEmulator
      ? `${capitalised(from.genitive)} käsk päris protsessorini ei jõua. Selle võtab vastu ${to.nominative}, mille jaoks on käsk lihtsalt andmed.`
      : `${capitalised(from.genitive)} käsud vaatab enne täitmist läbi ${to.nominative}.`
    case 'forbidden-instruction': return `${cause(ends)} Päris protsessor erindit ei tekita: keelatud käsku märkab ${to.nominative}.`
    case 'page-fault': return `${cause(ends)} Tabelist ei otsi seda päris protsessor, vaid ${to.nominative}.`
    case 'device-register': return `${cause(ends)} Päris seadmeni see ei jõua: kirjutatu võtab vastu ${to.nominative}.`
    case 'kick': return `${cause(ends)} Teate võtab vastu ${to.nominative}.`
    case 'done': return `${ends.From} annab juhtimise tagasi ${to.allative}.`
    case 'back-guest-memory': return `${cause(ends)} See mälu on tegelikult ${to.genitive} enda mälu.`
    case 'request-disk': case 'request-network': case 'system-call': return `${cause(ends)} Kutse võtab kõigepealt vastu ${to.nominative}.`
    default: return byEmulator
      ? `${cause(ends)} Päris protsessor seda käsku ei näe: selle täidab ${to.nominative}.`
      : `${cause(ends)} Juba tõlkimisel asendas selle käsu turvalise koodiga ${to.nominative}.`
  }
}

const call = (ends: Ends): string => {
  const { From, To, to, step } = ends
  switch (step.purpose) {
    case 'other-system-call': return layerAt(ends, 'to').partOf === undefined
      ? `${From} kutsub välja oma süsteemi funktsiooni, kuid sellele vastab ${to.nominative}. Protsessor jääb kasutajarežiimi.`
      : `${From} annab võõra süsteemi kutse edasi ${to.allative}.`
    case 'view-and-quota': return `${To} määrab, mida programm näeb ja kui palju tohib kasutada.`
    case 'same-kernel': return `Teist tuuma ei ole, seega töötab edasi seesama ${to.nominative}.`
    case 'back-guest-memory': return `${From} palub, et puuduva mälulehe annaks ${to.nominative}.`
    case 'inject': return `${From} annab katkestuse edasi ${to.allative}.`
    default: return `${From} annab päringu edasi ${to.allative}.`
  }
}

const systemCall = (ends: Ends): string => {
  const { From, to, step } = ends
  if (isBounced(ends)) return `${From} teeb süsteemikutse. Kõigepealt saab selle ${to.nominative}, sest ${kernelOf(ends).nominative} ei tööta tuumarežiimis.`
  switch (step.purpose) {
    case 'request-disk': return `${From} palub süsteemikutsega, et ${to.nominative} kirjutaks andmed kettale.`
    case 'request-network': return `${From} palub süsteemikutsega, et ${to.nominative} saadaks paketi võrku.`
    case 'caught-call': return `${From} teeb süsteemikutse. ${capitalised(to.nominative)} püüab selle kinni, kuid ise ei vasta.`
    case 'done': return `${From} on valmis ja annab süsteemikutsega juhtimise tagasi ${to.allative}.`
    default: return `${From} annab süsteemikutsega juhtimise ${to.allative}.`
  }
}

const trap = (ends: Ends): string => {
  const { to, step } = ends
  if (isBounced(ends)) return `${cause(ends)} Protsessor tekitab erindi. Kõigepealt saab juhtimise ${to.nominative}, sest ${kernelOf(ends).nominative} ei tööta tuumarežiimis.`
  switch (step.purpose) {
    case 'forbidden-instruction': return `${cause(ends)} Protsessor keeldub, tekitab erindi ja annab juhtimise ${to.allative}.`
    case 'page-fault': case 'nested-page-fault': return `${cause(ends)} Protsessor tekitab lehetõrke ja annab juhtimise ${to.allative}.`
    default: return `${cause(ends)} Protsessor tekitab erindi ja annab juhtimise ${to.allative}.`
  }
}

/** The hypervisor receives what is meant for the kernel of its guest. */
const isBounced = (ends: Ends): boolean => {
  const layer = layerAt(ends, 'to')
  return layer.kind === 'hypervisor' && layerAt(ends, 'from').kind !== 'kernel' && ends.step.purpose !== 'done' && ends.step.purpose !== 'nested-page-fault' && systemKernel(ends.context.layers, layerAt(ends, 'from')) !== layer
}

const vmEntry = ({ From, to, step }: Ends): string => {
  switch (step.purpose) {
    case 'reflect': return `${From} annab väljumise edasi ${to.allative}.`
    case 'deliver': return `Lehte pole ka külalise enda lehetabelis. ${From} annab lehetõrke edasi ${to.allative}.`
    case 'retry': return `${From} laseb külalise tagasi tööle. ${retried(to)}`
    default: return `${From} laseb külalise uuesti tööle ja ${to.nominative} jätkab.`
  }
}

const retried = (to: NameForms): string => `Leht on nüüd olemas ja ${to.nominative} kordab sama käsku.`

const hypercall = (ends: Ends): string => {
  const { From, to, step } = ends
  switch (step.purpose) {
    case 'done': return `${From} annab hüperkutsega juhtimise tagasi ${to.allative}.`
    case 'kick': return `${From} annab hüperkutsega ${to.allative} teada, et järjekorras on tööd.`
    // Interrupts a ported kernel switches off by a mark in shared memory; what needs the hypervisor is another page table.
    case 'privileged-own-state': return `${From} tahab lehetabelit vahetada. Käsu asemel teeb see hüperkutse ja annab juhtimise ${to.allative}.`
    default: return `${cause(ends)} Selleks teeb see hüperkutse ja annab juhtimise ${to.allative}.`
  }
}

const wake = (ends: Ends): string => layerAt(ends, 'from').kind === 'kernel'
  ? `${ends.From} äratab kasutajarežiimis töötava ${ends.to.genitive}.`
  : `${ends.From} ise ei vasta, vaid annab juhtimise kasutajarežiimis töötavale ${ends.to.allative}.`

const upcall = (ends: Ends): string => {
  const { From, To, to, step } = ends
  switch (step.purpose) {
    case 'deliver': return `${From} tekitab külalises erindi ja edasi töötab ${to.nominative}.`
    case 'own-answer': return `${From} annab kutse edasi ${to.allative}.`
    case 'bounce': return `${From} annab juhtimise edasi ${to.allative}.`
    case 'own-exception': return ownException(ends)
    case 'done': return `${To} saab teada, et käsk oli keelatud.`
    default: return `${From} annab erindi edasi ${to.allative}.`
  }
}

const ownException = (ends: Ends): string => {
  const layer = layerAt(ends, 'to')
  return layer.kind === 'compatibility-layer' && layer.offers === 'windows'
    ? `${ends.To} saab signaali ja teeb sellest Windowsi erindi.`
    : `${ends.To} saab signaali ja teeb sellest teate, mida programm tunneb.`
}

const interrupt = (ends: Ends): string => {
  const { From, to, step, context } = ends
  if (layerAt(ends, 'from').kind === 'hardware') return `Seade annab katkestusega märku, et töö on tehtud. Juhtimise saab ${to.nominative}.`
  const carrier = step.through === undefined ? undefined : formsOf(context.names, step.through).nominative
  if (step.purpose === 'inject') return `${From} annab katkestuse edasi ${to.allative}.${carrier === undefined ? '' : ` Kohale viib selle ${carrier}.`}`
  const control = carrier === undefined ? 'Juhtimise saab' : `Kohale viib selle ${carrier} ja juhtimise saab`
  return `${From} tekitab külalises katkestuse: töö on tehtud. ${control} ${to.nominative}.`
}

const returned = (ends: Ends): string => {
  const { From, To, to, step } = ends
  if (step.purpose === 'retry') return retried(to)
  switch (layerAt(ends, 'from').kind) {
    case 'hardware': return `${To} jätkab järgmise käsuga.`
    case 'emulator': return `${From} jätkab ${to.genitive} järgmise käsuga.`
    default: return `${From} viib oma töö lõpule ja edasi töötab ${to.nominative}.`
  }
}

const repeated = ({ step }: Ends): string => (step.repeated ? 'Ühe päringu ajal juhtub see palju kordi.' : '')

/** Whose code carries the crossing without being its end. */
const carried = ({ step, context }: Ends): string => {
  if (step.through === undefined) return ''
  const through = formsOf(context.names, step.through)
  switch (step.crossing) {
    case 'vm-exit': return `Väljumise võtab vastu ${through.nominative}.`
    case 'vm-entry': return `Käsu sisenemiseks annab ${through.nominative}.`
    case 'interrupt': return ''
    default: return `Tee käib ${through.genitive} kaudu.`
  }
}

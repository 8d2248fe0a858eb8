// Words of the figure of the smallest monitor: its boxes and what has become of each, its calls, its sentences.
import { callNames, exitNames, type Descriptor, type MonitorCall, type MonitorExit, type MonitorState } from '../model/monitor.ts'

const inHex = (port: number): string => `0x${port.toString(16).toUpperCase()}`

/** What each call does, for the reader; each says no more than the state after it shows. */
const sentences: Readonly<Record<MonitorCall, string>> = {
  open: 'VMM avab seadmefaili /dev/kvm ja saab esimese pideme.',
  'api-version': 'Selle kaudu küsib ta liidese versiooni. Vastus peab olema 12, muidu VMM lõpetab.',
  'create-vm': 'VMM palub esimese pideme kaudu virtuaalmasinat ja saab teise pideme. Mälu ja protsessorit virtuaalmasinas veel ei ole.',
  'map-memory': 'VMM võtab Linuxilt tüki tavalist mälu ja kirjutab sinna külalise käsud. Praegu näeb neid ainult VMM ise.',
  'set-memory': 'VMM ütleb virtuaalmasina pideme kaudu: see tükk on külalise mälu. Sama mälu on nüüd kahe peale.',
  'create-irqchip': 'Katkestuskontrollerid pannakse KVM-i.',
  'create-vcpu': 'VMM palub virtuaalmasina pideme kaudu virtuaalprotsessorit ja saab kolmanda pideme.',
  'map-run': 'Esimese pideme käest küsib VMM, kui suur tahvel on. Kolmanda käest saab ta tahvli oma mällu. Nüüd näevad seda nii KVM kui ka VMM.',
  'set-registers': 'Registrid saavad algväärtused. Nende seas on aadress, millelt külaline oma esimese käsu võtab.',
  run: 'Lõim läheb hosti tuumast külalisrežiimi.',
}

export const monitorStrings = {
  names: {
    kernel: 'Hosti tuum', kvm: 'KVM', vm: 'Virtuaalmasin', vcpu: 'Virtuaalprotsessor',
    vmm: 'VMM', memory: 'Mälu', board: 'Tahvel',
  },
  holders: { kernel: 'hosti tuuma', vmm: 'VMM-i', vm: 'virtuaalmasina' },
  /** What the picture leaves out, as the first of its layers in words. */
  below: 'Joonise all: protsessor, millel on VT-x või AMD-V',
  descriptors: (given: readonly Descriptor[]) => `pidemeid ${String(given.length)}`,
  memory: { none: 'puudub', own: 'VMM-i', guest: 'ühine' },
  vm: { none: 'puudub', bare: 'mäluta', ready: 'mäluga', stopped: 'seisab' },
  vcpu: { none: 'puudub', unset: 'algseisus', set: 'seatud' },
  board: (board: MonitorState['board']) => {
    if (board === 'none') return 'puudub'
    return board === 'empty' ? 'tühi' : `põhjus ${String(board.reason)}`
  },
  vahekiht: 'Vahekiht on siin KVM.',
  /** Heading of a step. */
  calls: (calls: readonly MonitorCall[]) => {
    const names = calls.flatMap((call) => callNames[call])
    return `${names.length === 1 ? 'kutse' : 'kutsed'} ${names.join(' ja ')}`
  },
  step: (calls: readonly MonitorCall[]) => calls.map((call) => sentences[call]).join(' '),
  running: (executed: readonly string[]) => {
    const quiet = executed.slice(0, -1)
    const quietly = quiet.length === 0 ? '' : ` ${quiet.length === 1 ? 'Käsk' : 'Käsud'} ${quiet.join(' ja ')} ${quiet.length === 1 ? 'läheb' : 'lähevad'} vaikselt.`
    return `${sentences.run}${quietly} Käsk ${executed.at(-1) ?? ''} toob väljumise.`
  },
  exitHeading: (exit: MonitorExit) => `väljumise põhjus ${String(exit.reason)}`,
  exit: (exit: MonitorExit) => {
    const written = `tahvlile arvu ${String(exit.reason)} ehk ${exitNames[exit.reason]}`
    switch (exit.reason) {
      case 2: return `Porti ${inHex(exit.port)} KVM ei tunne. Ta kirjutab ${written} ja kutse ${callNames.run.join('')} tuleb tagasi. VMM loeb tahvlit, trükib tähe ${String.fromCharCode(exit.byte)} ja annab sama kutse uuesti.`
      case 5: return `Oodata KVM ilma katkestuskontrollerita ei oska. Ta kirjutab ${written} ja VMM lõpetab.`
      case 17: return `Seda käsku KVM ei oska. Ta kirjutab ${written} ja VMM lõpetab.`
    }
  },
} as const

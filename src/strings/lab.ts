// Words of the labs.
import type { Quantity } from '../model/lab/goals.ts'
import type { GuestId, RomId } from '../model/lab/guests.ts'
import type { EventKind, RunEnd } from '../model/lab/run.ts'

const space = '\u00A0'

/** 3390238 as 3 390 238: the same everywhere, whatever the browser knows of Estonian. */
export const numberText = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, number > 9999 ? space : '')

/** With as many digits as its size has. */
export const hexText = (number: number, bytes: number): string => `0x${number.toString(16).toUpperCase().padStart(bytes * 2, '0')}`

const months = ['jaanuaril', 'veebruaril', 'märtsil', 'aprillil', 'mail', 'juunil', 'juulil', 'augustil', 'septembril', 'oktoobril', 'novembril', 'detsembril']

/** 2026-11-25 as 25. novembril 2026. */
export const onDate = (iso: string): string => {
  const [year = '', month = '', day = ''] = iso.split('-')
  return `${String(Number(day))}.${space}${months[Number(month) - 1] ?? ''} ${year}`
}

/** a, b ja c */
export const listOf = (items: readonly string[]): string => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ja ${items.at(-1) ?? ''}`)

const ways = (count: number): string => (count === 1 ? 'üks kord' : `${numberText(count)} korda`)

const placeOf = (index: number, count: number): string => `${numberText(index)}/${numberText(count)}`

export const labStrings = {
  all: 'Kõik laborid',
  labsIntro: 'Igas laboris töötab brauseris päris emulaator v86 ja selles väike külaline. Näed, mitu käsku emulaator täidab ja mitu väljumist kasutajaruumi tuleks sama külalisega KVM-i peal. Midagi ei laadita enne, kui käivitad.',
  taskCount: (count: number) => `${String(count)}${space}ülesannet`,
  solvedCount: (solved: number, count: number) => (solved === count ? 'kõik lahendatud' : `lahendatud ${String(solved)}`),
  lessons: 'Õppetükk',

  introHeading: 'Külaline',
  machineHeading: 'Masin',
  watchHeading: 'Mida vaadata?',
  settings: 'Sätted',
  settingNames: {
    hello: { limit: 'Algarvude piir', ending: 'Lõpetuseks' },
    traps: { tries: 'Külalise ülesanne proovib' },
    ports: { sectors: 'Sektoreid', ways: 'Viisid' },
    sensitive: { tries: 'Külalise ülesanne proovib' },
    mmio: { characters: 'Märke', width: 'Korraga baite' },
  } as Readonly<Record<GuestId, Readonly<Record<string, string>>>>,
  endings: ['käsk HLT', 'tühi tsükkel'] as readonly string[],
  bitNames: {
    cli: 'CLI', sti: 'STI', 'read-cr0': 'MOV registrist CR0', out: 'OUT', hlt: 'HLT', ports: 'portide kaudu', notification: 'ühe teatega',
    popf: 'POPF', smsw: 'SMSW', sgdt: 'SGDT', str: 'STR', 'read-cs': 'MOV registrist CS',
  } as Readonly<Record<string, string>>,
  badNumber: (min: number, max: number) => `Kirjuta täisarv vahemikust ${numberText(min)}–${numberText(max)}.`,
  none: 'mitte midagi',

  run: 'Käivita',
  stop: 'Peata',
  reset: 'Lähtesta',
  jit: 'JIT sees',
  jitHelp: 'JIT ehk täitmisaegne kompileerimine tõlgib külalise korduva masinakoodi keelde WebAssembly, mida brauser täidab palju kiiremini.',
  weight: 'Esimesel käivitamisel laaditakse kuni 0,4\u00A0MB.',

  idle: 'Külaline ei tööta.',
  loading: (percent: number) => `Laadin masinat: ${String(percent)}%`,
  starting: 'Laadin masinat.',
  running: 'Külaline töötab.',
  ended: (end: RunEnd, exits: number, instructions: number) => `${({ halted: 'Külaline lõpetas käsuga HLT.', stopped: 'Peatasid külalise.', limit: 'Labor peatas külalise, sest ta ei lõpetanud nelja miljardi käsuga.' })[end]} Käske ${numberText(instructions)}, väljumisi ${numberText(exits)}.`,
  hidden: 'Peatasin külalise, sest leht läks peitu. Käivita uuesti.',
  otherRun: 'Peatasin külalise, sest käivitati uus jooks: korraga töötab üks masin.',
  troubles: {
    'no-webassembly': 'See brauser ei tunne WebAssemblyt, mida masin vajab. Proovi uuemat brauserit.',
    'no-simd': 'See brauser ei tunne WebAssembly SIMD-käske, mida masin vajab. Uuem brauser tunneb.',
    'no-worker': 'See brauser ei luba masinat eraldi lõimes käivitada. Proovi uuemat brauserit.',
    portable: 'Mälupulgalt või õpikeskkonnas avatud kursuses masin ei käivitu. Veebis avatud kursuses masin töötab.',
    'not-loaded': 'Masina faili ei saanud kätte. Kontrolli ühendust ja proovi uuesti.',
    'out-of-memory': 'Mälu sai otsa. Sulge mõni vahekaart ja proovi uuesti.',
    broken: 'Masin ei käivitunud. Proovi lehte uuesti laadida.',
  },
  /** Before anything is pressed, where no machine can run. */
  noMachine: 'Mälupulgalt või õpikeskkonnas avatud kursuses masin ei käivitu, nii et ülesandeid siin kontrollida ei saa. Veebis avatud kursuses masin töötab.',
  recordedHere: 'Nupp „Käivita“ näitab siin salvestatud jooksu.',
  recordedInstead: (date: string) => `Allpool on sama külalise salvestatud jooks algsete sätetega: salvestatud ${onDate(date)} sama emulaatoriga Node.js-is.`,
  recordedFailed: 'Ka salvestatud jooksu ei saanud kätte. Kontrolli ühendust ja laadi leht uuesti.',

  otherSettings: 'Väljund ja loendid on jooksust, millel olid teised sätted kui praegu valitud.',

  terminal: 'Jadapordi väljund',
  terminalEmpty: 'Külaline ei ole veel midagi kirjutanud.',
  outputUntil: (number: number) => `Taasesitus: väljund on näha kuni sündmuseni ${numberText(number)}.`,
  screen: 'Ekraani esimene rida',
  measuredOutput: (date: string, exits: number) => `Masin töötab ainult brauseris, mis lubab skripte. Sama külaline käivitati KVM-i peal ${onDate(date)}. Väljumisi oli ${numberText(exits)} ja väljund selline:`,

  counts: 'Loendid',
  quantity: 'Mida loeme?',
  here: 'Siin lehel (v86)',
  underKvm: 'Sama külaline KVM-iga: väljumisi kasutajaruumi VMM-i',
  quantities: {
    instructions: 'käsud, mida emulaator täitis', out: 'portidesse kirjutamine (OUT)', in: 'portidest lugemine (IN)', mmio: 'seadme mälu (MMIO)', hlt: 'ootamine (HLT)', exits: 'väljumisi kokku',
  } satisfies Readonly<Record<Quantity, string>>,
  blocks: 'plokid, mille JIT tõlkis (iga kord erinev)',
  noExit: 'ei väljuta',
  notRun: '–',
  measured: (date: string, kernel: string, kvm: string, cpu: string) => `KVM-i arvud on mõõdetud ${onDate(date)}: Linux ${kernel}, moodul ${kvm}, protsessor ${cpu}.`,
  measuredHow: 'Mõõdetud masinas polnud VT-x-i ega AMD-V-d ning katkestuskontroller ei olnud tuumas. Kui see on tuumas, ootab HLT järel tuum ise ja kasutajaruumi ei väljuta.',
  computedMark: 'arvutatud',
  computed: 'Nende sätetega KVM-iga mõõdetud ei ole. Arvud on arvutatud: iga pordi-, MMIO- ja HLT-sündmus on üks väljumine.',
  countsUnknown: 'KVM-i veerg täidetakse siis, kui külaline on lõpetanud.',

  replay: 'Taasesitus',
  replayIntro: 'Iga sündmus, mis KVM-iga tähendaks väljumist, on alles. Mängi need aeglaselt läbi.',
  replayTruncated: (kept: number, all: number) => `Sündmusi, mis KVM-iga tähendaksid väljumist, oli ${numberText(all)}. Alles on neist esimesed ${numberText(kept)}. Mängi need aeglaselt läbi.`,
  eventNumber: 'Sündmuse number',
  eventOf: (index: number, count: number) => `Sündmus ${placeOf(index, count)}`,
  eventPlace: placeOf,
  previousEvent: 'Eelmine sündmus',
  nextEvent: 'Järgmine sündmus',
  play: 'Mängi aeglaselt',
  pause: 'Peata mäng',
  timeline: (out: number, reads: number, mmio: number, hlt: number) => `Ajajoon: portidesse kirjutati ${ways(out)}, neist loeti ${ways(reads)}, MMIO-d oli ${ways(mmio)}, HLT-d ${ways(hlt)}. Vasakult paremale kasvab käskude arv.`,
  lanes: { out: 'OUT', in: 'IN', 'mmio-write': 'MMIO', 'mmio-read': 'MMIO', halt: 'HLT' } satisfies Readonly<Record<EventKind, string>>,
  instruction: 'Käsk',
  ring: 'Rõngas',
  instructionsBefore: 'Käske enne seda',
  about: (number: number) => `umbes ${numberText(number)}`,
  cpu: 'Režiim',
  realMode: 'reaalrežiim',
  protectedMode: 'kaitstud režiim',
  interrupts: 'Katkestused (IF)',
  interruptsOn: 'lubatud',
  interruptsOff: 'keelatud',
  registers: 'Registrid',
  crossing: (kind: EventKind, guest: string, hypervisor: string, monitor: string) => `Nii läheks see KVM-iga: ${guest} ${({
    out: 'kirjutab porti', in: 'loeb porti', 'mmio-write': 'kirjutab aadressile, mille taga ei ole mälu', 'mmio-read': 'loeb aadressilt, mille taga ei ole mälu', halt: 'annab käsu HLT',
  })[kind]}, protsessor väljub virtuaalmasinast, juhtimise saab ${hypervisor} ja ${({
    out: `kirjutatu võtab vastu ${monitor}`, in: `vastab ${monitor}. Loetud väärtus tuleb sama teed pidi külalisse tagasi`,
    'mmio-write': `kirjutatu võtab vastu ${monitor}`, 'mmio-read': `vastab ${monitor}. Loetud väärtus tuleb sama teed pidi külalisse tagasi`,
    halt: `edasi otsustab ${monitor}. Külaline ootab: tagasi pöördutakse siis, kui tal on midagi teha`,
  })[kind]}.`,
  crossed: (crossings: readonly string[], reason: string) => `Ületused: ${crossings.join(', ')}. Põhjuseks annab KVM ${reason}.`,

  tasks: 'Ülesanded',
  taskNumber: (index: number) => `${String(index)}. ülesanne`,
  yourPrediction: 'Sinu ennustus',
  predict: 'Pane kirja ja käivita',
  tryIt: 'Vali sätted ülalt ja käivita. Masin kontrollib ise.',
  notNumber: 'Kirjuta täisarv.',
  predictionKept: (predicted: number) => `Ennustus ${numberText(predicted)} on kirjas. Külaline alustab.`,
  predictionOpen: (predicted: number) => `Ennustus ${numberText(predicted)} on kirjas, aga külaline ei lõpetanud. Põhjus on masina juures.`,
  predictionRight: (count: number) => `Läks nii, nagu ennustasid: ${numberText(count)}.`,
  predictionWrong: (predicted: number, count: number) => `Ennustasid ${numberText(predicted)}, masin loendas ${numberText(count)}.`,
  met: 'Tehtud.',
  solved: 'lahendatud',
  solvedTasks: (numbers: readonly number[]) => (numbers.length === 0 ? 'Ükski ülesanne ei ole veel lahendatud.' : `Lahendatud: ${listOf(numbers.map((number) => `${String(number)}.`))} ülesanne.`),
  solvedNotKept: 'Brauser ei luba alles hoida, millised ülesanded on lahendatud.',
  notMet: 'Veel mitte.',
  goalMet: 'täidetud',
  goalOpen: 'täitmata',
  hint: (index: number, count: number) => `Vihje ${String(index)}/${String(count)}`,
  solution: 'Näita lahendust',
  takeSolution: 'Sea lahenduse sätted',
  goal: {
    text: (contains: string) => `väljundis on „${contains.trim()}“`,
    screen: (is: string) => `ekraanil on „${is}“`,
    atLeast: (what: string, least: number) => `${what}: vähemalt ${numberText(least)}`,
    atMost: (what: string, most: number) => `${what}: kõige rohkem ${numberText(most)}`,
    between: (what: string, least: number, most: number) => (least === most ? `${what}: täpselt ${numberText(least)}` : `${what}: ${numberText(least)} kuni ${numberText(most)}`),
    memory: (name: string, value: number) => `${name}: ${numberText(value)}`,
    ends: { halted: 'külaline lõpetab ise', stopped: 'peatad külalise ise', limit: 'labor peatab külalise' } satisfies Readonly<Record<RunEnd, string>>,
  },
  counted: { instructions: 'käske', out: 'portidesse kirjutamisi', in: 'portidest lugemisi', mmio: 'MMIO väljumisi', hlt: 'HLT väljumisi', exits: 'väljumisi' } satisfies Readonly<Record<Quantity, string>>,
  variables: {
    primes: 'algarve mälus', traps: 'lõkse', 'virtual-if': 'vIF', waiting: 'ülesanne ootab', 'sum-ports': 'portide kontrollsumma', 'sum-notification': 'teate kontrollsumma', tried: 'proovitud käske', writes: 'kirjutusi',
  } as Readonly<Record<string, string>>,

  speed: 'Kui palju aitab JIT sinu arvutis?',
  speedIntro: 'Sama tsükkel käivitatakse kaks korda: kõigepealt JIT-iga, siis ainult interpretaatoriga. Aeg mõõdetakse tsükli algusest lõpuni.',
  speedRun: 'Mõõda',
  speedAgain: 'Mõõda uuesti',
  speedBusy: 'Mõõdan. See võib võtta mõne sekundi.',
  speedWith: 'JIT',
  speedWithout: 'interpretaator',
  milliseconds: (number: number) => `${numberText(Math.round(number))}${space}ms`,
  speedRatio: (ratio: number) => `Sinu arvutis oli JIT selles tsüklis ${String(Math.round(ratio))} korda kiirem. See arv kehtib ainult siin ja praegu.`,
  speedTaken: 'Mõõtmine jäi pooleli, sest leht läks peitu või käivitati külaline. Mõõda uuesti.',
  speedFailed: 'Mõõta ei õnnestunud. Laadi leht uuesti ja proovi veel kord.',

  evidence: 'Sama külaline, kaks masinat',
  evidenceIntro: (runs: number) => `Iga külaline töötas kaks korda: emulaatoris v86 ja seadme /dev/kvm peal. Teisel korral loendas väike VMM, mitu korda tuum talle juhtimise tagasi andis. Väljund ja kõik loendid olid mõlemal korral samad. Peale tabelis olevate jooksude võrreldi ka ülesannete lahendusi, kokku ${numberText(runs)} jooksu.`,
  programsRow: (count: number) => `${numberText(count)} juhuslikku programmi kokku`,
  evidenceMade: ['Tabeli tegi käsk', '. Ilma viimase sõnata kontrollib see, kas arvud klapivad ka praegu.'],
  guestName: 'Külaline',
  guests: { hello: 'tervitus ja algarvud', traps: 'lõks ja jäljendus', ports: 'pordid ja teade', sensitive: 'tundlikud käsud', mmio: 'seadme mälu', speed: 'kiirus' } satisfies Readonly<Record<RomId, string>>,
  instructionsShort: 'käske',
} as const

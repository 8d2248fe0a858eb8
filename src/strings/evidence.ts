// Words of the page of transcripts.
import type { Transcript } from '../model/transcript.ts'
import { onDate } from './lab.ts'

const kinds = { virtual: 'virtuaalmasin', physical: 'päris arvuti' } satisfies Readonly<Record<Transcript['machine']['kind'], string>>

/** Without hardware support a module says nothing about how real KVM hosts behave; the reader is told at once. */
const about = (kvm: string): string => (kvm === 'kvm_pvm' ? `KVM-i moodul ${kvm}, mis töötab ilma VT-x-i ja AMD-V-ta` : `KVM-i moodul ${kvm}`)

export const evidenceStrings = {
  intro: 'Siin on käsud ja väljundid, millele õppetükid viitavad. Iga rida on see, mida terminal näitas. Märk … on kahes kohas: selle kausta asemel, kus failid olid, ja tuuma versiooni selle osa asemel, mille lisab tuuma ehitaja.',
  recorded: ({ recorded, machine: { kind, system, kernel, cpu, kvm } }: Transcript) =>
    `Salvestatud ${onDate(recorded)}. Masin: ${kinds[kind]}, ${system}, Linuxi tuum ${kernel}, protsessor ${cpu}${kvm === undefined ? '' : `, ${about(kvm)}`}.`,
  hash: 'Ridade räsi (SHA-256)',
  made: ['Salvestuse tegi käsk', '. Räsi arvutab ehitamise ajal üle test: käsitsi muudetud rida ei läheks läbi.'],
  lines: (title: string) => `Väljund: ${title}`,
} as const

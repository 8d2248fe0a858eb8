// What the page of transcripts is called outside itself.
export const evidenceHead = {
  title: 'Tõendid: mida terminal näitas',
  short: 'Tõendid',
  description: 'Päris terminali väljundid, millele õppetükkide väited viitavad: KVM-i moodulid, seade /dev/kvm ja väljumiste arvud. Rea kaupa, koos salvestamise päeva ja räsiga.',
} as const

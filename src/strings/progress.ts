// Words about what is kept of a reader's answers.

export const progressStrings = {
  notices: {
    'not-saved': 'Sinu vastuseid ei saa praegu sellesse brauserisse salvestada. Kõik töötab, kuid lehe sulgemisel lähevad uued vastused kaduma. Luba brauseris sellel lehel andmeid hoida või tee seal ruumi.',
    damaged: 'Osa salvestatud vastustest ei olnud loetav. Algsed andmed on brauseris eraldi alles. Jätka rahulikult: küsimused, mille vastus läks kaduma, esitab kursus lihtsalt uuesti.',
    older: 'Sinu vastused on üle võetud kursuse varasemast versioonist. Algsed andmed on brauseris eraldi alles; sina ei pea midagi tegema.',
    newer: 'Selles brauseris on vastuseid kursuse uuemast versioonist. Need on eraldi alles, kuid see versioon neid lugeda ei oska. Laadi leht uuesti: kui tuleb uuem versioon, on ka need vastused jälle näha.',
  },
  /** Beside an answer: the whole stands in the notice above. */
  notSavedHere: 'Uusi vastuseid brauser praegu ei salvesta. Mida teha, on kirjas lehe alguses.',
  answeredRight: (right: number, all: number) => `Õigesti vastatud: ${String(right)}/${String(all)}`,
} as const

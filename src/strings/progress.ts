// Words about what is kept of a reader's answers.

export const progressStrings = {
  notices: {
    'not-saved': 'Sinu vastuseid ei saa praegu sellesse brauserisse salvestada. Kõik töötab, kuid lehe sulgemisel lähevad uued vastused kaduma.',
    damaged: 'Osa salvestatud vastustest ei olnud loetav. Algsed andmed on brauseris eraldi alles.',
    older: 'Sinu vastused on üle võetud kursuse varasemast versioonist. Algsed andmed on brauseris eraldi alles.',
    newer: 'Selles brauseris on vastuseid kursuse uuemast versioonist. Need on eraldi alles, kuid see versioon neid lugeda ei oska. Proovi leht uuesti laadida.',
  },
  answeredRight: (right: number, all: number) => `Õigesti vastatud: ${String(right)}/${String(all)}`,
} as const

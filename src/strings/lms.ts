// Words of the form that stands in a learning environment.

export const lmsStrings = {
  title: 'Õpikeskkond',
  /** How keeping stands; nothing where the reader has been told all by the line about saving. */
  connections: {
    open: 'Vastused salvestuvad õpikeskkonda.',
    absent: 'Õpikeskkonda ei leitud. Kõik töötab, aga vastuseid ei salvestata: akna sulgemisel lähevad need kaduma. Punktide saamiseks ava kursus õpikeskkonna kaudu.',
    refused: 'Õpikeskkond ei vasta. Kõik töötab, aga vastuseid ei salvestata: akna sulgemisel lähevad need kaduma. Sulge aken ja ava kursus õpikeskkonnast uuesti.',
    preview: 'See on eelvaade: vastuseid ja punkte ei salvestata.',
  },
  unsaved: 'Viimased vastused ei ole salvestatud, sest õpikeskkond ei võta neid vastu. Ära veel akent sulge ja proovi uuesti. Kui see ei aita, võta vastused koodina kaasa.',
  tryAgain: 'Proovi uuesti salvestada',
  takeAlong: 'Võta vastused kaasa',
  pointsRefused: 'Vastused on salvestatud, aga punkte õpikeskkond vastu ei võtnud. Ütle seda õpetajale.',
  notices: {
    damaged: 'Varasemad vastused ei olnud loetavad. Algsed andmed on õpikeskkonnas eraldi alles. Jätka rahulikult: küsimused, mille vastus läks kaduma, esitab kursus lihtsalt uuesti.',
    older: 'Sinu vastused on üle võetud kursuse varasemast versioonist. Sina ei pea midagi tegema.',
    newer: 'Õpikeskkonnas on vastuseid kursuse uuemast versioonist. Need on eraldi alles, kuid see versioon neid lugeda ei oska. Ütle seda õpetajale.',
  },
  grade: (answered: number, all: number, right: number, points: number) => `Vastatud ${String(answered)}/${String(all)}, õigesti ${String(right)}. Punkte: ${String(points)}/100.`,
  /** In a package of one lesson: a link to it, as the rest of the course is there too but gives no points. */
  scoredLesson: 'Õppetükk, mis annab punkte',
  end: 'Lõpeta',
  endFailed: 'Lõpetada ei õnnestunud, sest õpikeskkond ei vasta. Sinu vastused on selles aknas alles. Proovi natukese aja pärast uuesti.',
  endedTitle: 'Lõpetatud',
  ended: {
    ended: 'Sinu vastused ja punktid on õpikeskkonnas. Võid selle akna sulgeda. Kui tahad jätkata, ava kursus õpikeskkonnast uuesti: kõik on alles.',
    unconfirmed: 'Sinu vastused ja punktid on õpikeskkonnas, kuid lõpetamist ta ei kinnitanud. Võid selle akna sulgeda. Kui punkte näha ei ole, ava kursus õpikeskkonnast uuesti.',
    preview: 'Eelvaade on lõpetatud. Võid selle akna sulgeda.',
  },

  stored: 'Vastused küsimustele jäävad õpikeskkonda sinu konto juurde, kus neid ja punkte näeb ka õpetaja. Sellesse brauserisse jääb ainult valitud teema. Mujale ei saadeta midagi ning küpsiseid kursus ei kasuta.',
  answersStored: (answers: number) => (answers === 0 ? 'Kursusel ei ole siin ühtegi sinu vastust, millelt jätkata.' : `Küsimusi, mille vastus on õpikeskkonnas kirjas: ${String(answers)}.`),
  eraseSure: 'Kas kustutada kõik vastused, ennustused ja lõputestide tulemused? Punktid ja vastuste nimekiri, mida näeb õpetaja, jäävad õpikeskkonda alles.',
  eraseFailed: 'Kustutada ei õnnestunud, sest õpikeskkond ei vasta. Kõik on alles. Proovi natukese aja pärast uuesti.',
  transferIntro: 'Sinu vastused on õpikeskkonnas. Siin saad need ka mujale viia ja mujal antutega kokku panna. Kokku pannes ei kao midagi: igal küsimusel jääb kehtima viimane vastus.',
} as const

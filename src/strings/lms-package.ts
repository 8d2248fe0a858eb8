// Words that lie beside the packages for learning environments.

export const lmsPackageStrings = {
  readMeFile: 'LOE-MIND.txt',
  readMe: [
    'Vahekiht Moodle’is ja teistes õpikeskkondades (SCORM 1.2)',
    '',
    'vahekiht-kursus.zip: kogu kursus, punkte annavad kõigi õppetükkide küsimused.',
    'vahekiht-01-….zip ja teised: avaneb üks õppetükk ja punkte annavad selle küsimused. Kaasas on kogu kursus.',
    '',
    'Kuidas pakett Moodle’isse panna, on samm-sammult kirjas kursuse lehel „Õpetajale“.',
    'Lühidalt: lisa tegevus „SCORM-pakett“, lohista zip-fail sinna lahti pakkimata, vali hindamisviisiks',
    '„Kõrgeim hinne“ ja ära nõua uut katset. Vastused salvestuvad iga kord kohe; töö lõpus vajutab õpilane „Lõpeta“.',
    '',
  ].join('\r\n'),
} as const

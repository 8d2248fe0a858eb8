// Words of the form that is opened from a disk.

export const portableStrings = {
  title: 'Vahekiht',
  loading: 'Kursus avaneb.',
  /** Shown when the script does not come: most often the page was opened inside the zip, without the files beside it. */
  notOpening: {
    portable: 'Kui kursust ei ilmu, on mõni fail puudu. Paki zip-fail lahti ja ava index.html kaustast, kus on ka vahekiht.js ja vahekiht.css.',
    scorm: 'Kui kursust ei ilmu, sulge see aken ja ava kursus õpikeskkonnast uuesti.',
  },
  readMeFile: 'LOE-MIND.txt',
  readMe: [
    'Vahekiht: eestikeelne kursus virtualiseerimisest',
    '',
    'Paki zip-fail lahti ja ava fail index.html topeltklõpsuga. Võrku ega paigaldamist pole vaja.',
    'Failid vahekiht.js ja vahekiht.css peavad olema samas kaustas.',
    'Vastused jäävad selle arvuti brauserisse, mitte mälupulgale.',
    '',
  ].join('\r\n'),
  /** Said once a link to what a page shows has been copied. */
  linkStaysHere: 'Link on kopeeritud, aga teises arvutis ei pruugi see avaneda, sest kursus on siin avatud kettalt või õpikeskkonnas.',
  noScript: 'Sellel kujul töötab kursus ainult siis, kui brauseris on JavaScript lubatud. Veebis saab õppetükke lugeda ka ilma selleta.',
} as const

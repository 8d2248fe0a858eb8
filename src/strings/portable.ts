// Words of the form that is opened from a disk.

export const portableStrings = {
  title: 'Vahekiht',
  loading: 'Kursus avaneb.',
  readMeFile: 'LOE-MIND.txt',
  readMe: [
    'Vahekiht: eestikeelne kursus virtualiseerimisest',
    '',
    'Ava fail index.html topeltklõpsuga. Võrku ega paigaldamist pole vaja.',
    'Failid vahekiht.js ja vahekiht.css peavad olema samas kaustas.',
    'Vastused jäävad selle arvuti brauserisse, mitte mälupulgale.',
    '',
  ].join('\r\n'),
  noScript: 'Sellel kujul töötab kursus ainult siis, kui brauseris on JavaScript lubatud. Veebis saab õppetükke lugeda ka ilma selleta.',
} as const

// Words of the teacher's pages.

export const teacherStrings = {
  intro: 'Igal õppetükil on valmis tunnikava: mida enne jooniseid küsida, mida õpilased vastavad, mida tahvlile panna ja mida ära jätta, kui aega jääb väheks.',
  plans: 'Tunnikavad',
  minutes: (minutes: number) => `${String(minutes)}\u00A0minutit`,
  outcomes: 'Õpilane oskab pärast tundi:',
  paper: 'Töölehed ja failid',
  files: 'Kõik küsimused ühes failis',
  filesNote: 'Kogu kursuse küsimused koos vastuste ja selgitustega, teise õpikeskkonda toomiseks. Ühe õppetüki failid, töölehed, küsimuste lehed ja pildid leiad selle õppetüki töölehe juurest.',
  licence: 'Litsents',
  licenceText: 'Tekst ja joonised on litsentsiga CC\u00A0BY\u00A04.0: kopeeri, muuda ja jaga edasi, ka raha eest, kui nimetad autori, lisad litsentsi lingi ja märgid ära, kas muutsid midagi. Kopeeri see rida oma materjali juurde:',
  credit: (address: string) => `„Vahekiht: eestikeelne kursus virtualiseerimisest“${address === '' ? '' : `, ${address}`}, CC BY 4.0, https://creativecommons.org/licenses/by/4.0/deed.et`,
  hosting: 'Kuidas kursus oma kooli serverisse panna',
  hostingSteps: [
    'Vaja on Node.js-i ja kursuse lähtekoodi. Käsk `npm install` paigaldab ülejäänu, käsk `npm run build` teeb kausta `dist`.',
    'Kaust `dist` on kogu leht. Kopeeri see ükskõik millisesse veebiserverisse: andmebaasi ega programme serveris vaja ei ole.',
    'Kui kursus läheb serveris omaette kausta, ehita käsuga `npm run build -- --base=/kursus/`.',
    'Ilma võrguta klassi jaoks teeb käsk `npm run build:usb` mälupulgale kursuse, mis avaneb otse kettalt.',
  ],
  adding: 'Kuidas õppetükki lisada',
  addingSteps: [
    'Loo kaust `content/oppetukid/NN-nimi/` ja pane sinna kolm faili: `oppetukk.mdx` (tekst), `kysimused.yaml` (küsimused) ja `opetajale.md` (tunnikava).',
    'Käivita `npm run dev` ja kirjuta. Kui midagi on valesti, näed kohe faili, rida ja soovitust.',
    'Lõpuks käivita `npm test`. Täpsem juhend on lähtekoodi failis `README.md`.',
  ],
  curricula: 'Kus seda õpetatakse',
  curriculaIntro: 'Need avalikud õppematerjalid käsitlevad sama teemat. Kas teema on ka sinu kooli õppekavas, vaata sealt järele.',
  curriculaList: [
    { text: 'Haapsalu Kutsehariduskeskus, „IT taristu alused“: teemad „Virtualiseerimine ja pilvandmetöötlus“ ning „Konteineriseerimine“', address: 'https://github.com/Haapsalu-Kutsehariduskeskus/it-taristu' },
    { text: 'Moodul „Automatiseerimine“, IT-süsteemide nooremspetsialist: õpilane oskab luua ja seadistada konteinereid ja virtuaalmasinaid', address: 'https://github.com/mtalvik/automatiseerimine_ext' },
  ],
  lesson: 'Ava õppetükk',
  projector: 'Näita klassile',
  all: 'Kõik tunnikavad',
} as const

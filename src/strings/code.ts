// Words of step codes: on the screen for the class, and on the page where they are typed.

export const codeStrings = {
  linkTitle: 'Sama samm telefonis',
  code: 'Sammu kood:',
  where: 'Sisesta kood siin:',
  qr: 'QR-kood, mis avab sama sammu',
  noNetwork: 'See leht on avatud ainult selles arvutis, telefon siia ei jõua. Käivita kursus käsuga `npm start -- --lan` ja ava siin võrguaadress, mille käsk välja kirjutab, või kasuta kooli veebis olevat kursust.',
  label: 'Sammu kood',
  hint: 'Kood koosneb numbritest ja kahest tähest, näiteks 3B4K.',
  open: 'Ava',
  noCode: 'See ei ole sammu kood. Kirjuta see täpselt nii, nagu ekraanil, näiteks 3B4K.',
  noLesson: 'Sellise numbriga õppetükki kursusel ei ole. Vaata kood ekraanilt üle.',
  nearest: 'Kood on kirjutatud veaga või kursuse teisest väljaandest. Lähim koht on siin:',
  needsScript: 'Koodi avamiseks peab brauseris JavaScript lubatud olema. Ilma selleta vali õppetükk avalehelt.',
} as const

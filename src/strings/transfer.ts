// Words of moving progress between devices.

const toQuestions = (count: number): string => (count === 1 ? 'ühele küsimusele' : `${String(count)} küsimusele`)
const nothingChanged = 'Siin ei muutunud midagi.'

export const transferStrings = {
  intro: 'Sinu vastused on ainult selles brauseris. Siin saad need teise seadmesse viia ja sealsetega kokku panna. Kokku pannes ei kao midagi: igal küsimusel jääb kehtima viimane vastus.',
  withoutScript: 'Vastuseid hoiab sinu brauser. Et need kaasa saaks võtta, peab JavaScript lubatud olema.',
  looking: 'Vaatan, mis siin kirjas on …',

  take: 'Vii teise seadmesse',
  takeNothing: 'Siin ei ole veel midagi kaasa viia. Vasta õppetükis mõnele küsimusele ja tule siis tagasi.',
  takeIntro: 'Kaasa lähevad vastused, ennustused, loetud õppetükid ja lõputestid. Vali viis, mis sulle sobib: ükski neist ei saada midagi serverisse.',
  saveFile: 'Salvesta failina',
  fileSaved: 'Fail on brauseri allalaadimiste hulgas. Vii see näiteks mälupulgaga teise arvutisse ja vali seal samal lehel.',
  code: 'Kood',
  codeLabel: 'Sinu edenemise kood',
  codeNote: (length: number) => `Koodis on ${String(length)} märki. Saada see endale sõnumiga ja kleebi teises seadmes samale lehele.`,
  copy: 'Kopeeri kood',
  copied: 'Kood on kopeeritud.',
  notCopied: 'Kopeerida ei õnnestunud. Märgi kood kastis ja kopeeri see ise.',
  qr: 'QR-kood',
  qrLink: 'QR-kood: link sellele lehele koos sinu vastustega',
  qrText: 'QR-kood: sinu edenemise kood tekstina',
  qrLinkNote: 'Suuna telefoni kaamera QR-koodile ja ava link. Vastused on lingi lõpus märgi # järel ja seda osa brauser serverile ei saada.',
  qrTextNote: 'Suuna telefoni kaamera QR-koodile, kopeeri tekst ja kleebi see telefonis samale lehele.',
  qrLoading: 'Joonistan QR-koodi …',
  qrFailed: 'QR-koodi joonistajat ei õnnestunud laadida. Vaata, kas võrk on olemas, ja ava see osa uuesti või kasuta faili.',
  qrTooLong: 'Sinu edenemine ei mahu ühte QR-koodi. Kasuta faili või koodi.',

  bring: 'Too siia',
  bringIntro: 'Vali teises seadmes salvestatud fail või kleebi sealt kopeeritud kood. Enne lisamist näed, mida see muudab.',
  file: 'Edenemise fail',
  pasted: 'Kood või link',
  read: 'Loe kood',
  problems: {
    empty: 'Kleebi kõigepealt kood kasti.',
    foreign: `See ei ole Vahekihi edenemine. Kontrolli, kas valisid õige faili või kopeerisid koodi algusest lõpuni. ${nothingChanged}`,
    damaged: `Selles on midagi puudu või muutunud, nii et kindlalt seda lugeda ei saa. ${nothingChanged} Kopeeri kood otsast lõpuni uuesti või salvesta teises seadmes uus fail.`,
    newer: `See on tehtud kursuse uuema versiooniga. ${nothingChanged} Laadi see leht uuesti ja proovi siis veel kord.`,
    unreadable: `Faili ei õnnestunud lugeda. ${nothingChanged} Proovi uuesti või kasuta koodi.`,
  },
  found: (answers: number, fresh: number, any: boolean) => {
    if (!any) return 'Kõik, mis seal on, on siin juba olemas. Lisada ei ole midagi.'
    if (fresh === 0) return 'Uusi vastuseid seal ei ole, kuid on ennustusi, loetud õppetükke või teste, mis siin puuduvad.'
    const which = fresh > 1 ? `${String(fresh)} vastust on siin uued või siinsetest hilisemad` : `${answers === 1 ? 'See' : 'Üks'} vastus on siin uus või siinsest hilisem`
    return `Seal on vastatud ${toQuestions(answers)}. ${which}.`
  },
  unknown: (count: number) => `Seal on kirjas ka midagi, mida selles kursuse versioonis ei ole (${String(count)}). See jääb lisamata, aga on teises seadmes alles.`,
  add: 'Lisa siia',
  dismiss: 'Ära lisa',
  added: (answers: number) => `Lisatud. Nüüd on siin vastatud ${toQuestions(answers)}.`,
  addedUnsaved: 'Lisatud, aga ainult selleks korraks, sest brauser ei luba salvestada. Hoia fail või kood alles.',
  dismissed: `Midagi ei lisatud. ${nothingChanged}`,

  erase: 'Kustuta kõik',
} as const

// Words about using the course without a network.

export const offlineStrings = {
  title: 'Võrguta kasutamine',
  loading: 'Laadin kursust sellesse seadmesse, et see töötaks ka võrguta.',
  ready: 'Võrguta valmis: kursus töötab selles seadmes ka siis, kui võrku ei ole.',
  failed: 'Kogu kursust ei õnnestunud sellesse seadmesse salvestada. Võrguga töötab kõik edasi. Kontrolli, kas seadmes on vaba ruumi, ja proovi uuesti.',
  /** To readers who have asked for little traffic. The size is the one that the build allows at most. */
  offer: 'Oled palunud andmemahtu säästa, seepärast ei laadinud me kursust ise alla.',
  tryAgain: 'Proovi uuesti',
  download: 'Laadi kursus võrguta kasutamiseks alla (kuni 3\u00A0MB)',
  labs: (size: string) => `Laadi kõik alla, ka laborid (${size})`,
  labsLoading: 'Laadin laboreid alla.',
  labsReady: 'Ka laborid on alla laaditud.',
  labsFailed: 'Kõiki laboreid ei õnnestunud alla laadida. Mis jõudis kohale, jäi alles.',
  megabytes: (bytes: number) => `${(Math.max(1, Math.round(bytes / 100_000)) / 10).toLocaleString('et')}\u00A0MB`,
  update: 'Uus versioon on valmis.',
  takeOver: 'Võta kasutusele',
  later: 'Hiljem',
  offerTitle: 'Uus versioon',
  updateNote: 'Leht laaditakse uuesti, vastused jäävad alles.',

  unreachableTitle: 'Seda lehte ei ole praegu võimalik avada',
  unreachable: 'Võrku ei ole ja sellesse seadmesse salvestatud lehest on midagi kadunud. Mine tagasi ja ava mõni teine leht, või proovi siis uuesti, kui võrk on taas olemas. Sinu vastused on alles.',
  unreachableSheet: 'Võrku ei ole. Töölehti, faile ja teistele lehtedele pandavaid jooniseid seadmesse ei salvestata: ava see leht siis, kui võrk on taas olemas. Ülejäänud kursus töötab ka võrguta.',
  unreachableHome: 'Kursuse avalehele',
} as const

// Words of the page about others' work. Its keys are the pieces themselves: the build gives each its licence, and stops where one has none
// or where a piece is in the bundle that is not here (src/build/licences/).

export const licenceStrings = {
  intro: 'Kursuse sees on ka teiste tehtud tarkvara ja kirju. Siin on kirjas, mis need on, mida nad kursuses teevad ning mis tingimustel neid kasutada ja edasi anda tohib. Kursuse enda kood on MIT-litsentsiga ja sisu litsentsiga CC BY 4.0.',
  textsEnglish: 'Litsentside tekstid on inglise keeles, nagu autorid need kirjutasid.',
  packages: 'Tarkvara ja kirjad',
  parts: 'Masina v86 osad',
  partsIntro: 'Laborite masina v86 sees on veel neli teiste tehtud osa. Püsivara (BIOS) masinaga kaasas ei ole: külalised on kursuse enda kirjutatud.',
  text: (name: string) => `Litsentsi tekst: ${name}`,
  /** Packages, by name: what each does here. */
  uses: {
    '@fontsource-variable/atkinson-hyperlegible-mono': 'kiri koodi ja terminalide jaoks',
    '@fontsource-variable/atkinson-hyperlegible-next': 'kiri kõige muu jaoks',
    react: 'joonistab lehed ja nende muutused',
    'react-dom': 'viib joonistatu brauserisse',
    scheduler: 'jagab brauseri aega, et leht ei hanguks',
    'react-router': 'leiab aadressi järgi lehe',
    rolldown: 'seob skripti osad kokku',
    uqr: 'joonistab QR-koode',
    v86: 'emuleerib laborites arvutit',
    vite: 'laadib skripti osi siis, kui neid vaja läheb',
  },
  /** Parts of v86 that bear licences of their own. */
  partUses: {
    SoftFloat: 'arvutab murdarvudega',
    Zstandard: 'pakib andmeid lahti',
    QEMU: 'loeb diskette',
    jor1k: 'peab failisüsteemi ja jadaporti',
  },
} as const

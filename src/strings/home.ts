// Words of the home page. Apart from app.ts, which every page loads.

export const homeStrings = {
  homeHeading: 'Kus asub vahekiht?',
  homeIdea: 'Vahekiht on tarkvara kahe kihi vahel: ülemisele pakub ta jälle sedasama, mille peal ta ise seisab, või midagi muud selle asemel. Kõik virtualiseerimise viisid erinevad ühe poolest: kus see kiht asub ja mida ta järele teeb.',
  start: 'Alusta esimesest õppetükist',
  familiesHeading: 'Kuus süsteemi kõrvuti',
  familiesRead: 'Loe pilti alt üles: all on riistvara, üleval programm. Värviline on vahekiht.',
  /** Before the layers of one system, for who does not see the picture. */
  layersUpward: 'Kihid alt üles:',
  lessonsHeading: 'Õppetükid',
  /** Leads to the review; what waits there stands after it. */
  reviewLink: 'Kordamine ja lõputest',
  reviewWaiting: (count: number) => (count === 1 ? 'Üks küsimus ootab kordamist.' : `${String(count)} küsimust ootab kordamist.`),
  questionsOf: (count: number) => `${String(count)}\u00A0küsimust`,
  answeredOf: (answered: number, all: number, right: number) => `Vastatud ${String(answered)}/${String(all)}, õigesti ${String(right)}`,
  continueHere: 'Jätka siit',
  minutes: (minutes: number) => `${String(minutes)}\u00A0minutit`,
  stored: 'Sinu valitud teema ja vastused küsimustele jäävad sellesse brauserisse, sinu enda arvutisse. Sinna jääb ka kursus ise, et see töötaks võrguta. Kontot ei ole, midagi ei saadeta serverisse ega kolmandatele ning küpsiseid ei kasutata. Kui kustutad brauseri andmed, kustub ka edenemine. Kui brauser salvestamist ei luba, töötab kursus ikka, aga unustab vastused lehe sulgemisel.',
  /** Where the course is opened from a disk or a stick, perhaps on a computer that many use. */
  storedFromDisk: 'Sinu valitud teema ja vastused küsimustele jäävad selle arvuti brauserisse, mitte mälupulgale. Kui arvutit kasutavad ka teised, vii vastused tunni lõpus kaasa ja kustuta need siit. Kontot ei ole, midagi ei saadeta serverisse ega kolmandatele ning küpsiseid ei kasutata. Kui kustutad brauseri andmed, kustub ka edenemine. Kui brauser salvestamist ei luba, töötab kursus ikka, aga unustab vastused lehe sulgemisel.',
  storedErase: 'Vaata või kustuta oma andmed',
} as const

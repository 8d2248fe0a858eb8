import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createDictionary, readWordLists, type Dictionary } from './dictionary.ts'
import { proseOfMarkdown } from './prose.ts'
import { checkSpelling } from './spelling.ts'
import { checkStyle } from './style.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

let dictionary: Dictionary
beforeAll(async () => { dictionary = await createDictionary(readWordLists(root)) })
afterAll(() => { dictionary.dispose() })

const unknown = (text: string): string[] =>
  checkSpelling(proseOfMarkdown('näide.md', text), dictionary).map(({ message }) => /„(.*?)“/.exec(message)?.[1] ?? '')

describe('the dictionary', () => {
  test.each(['Virtualiseerine', 'testkeskonna', 'riistavaralise', 'riistavaralist', 'virutaliseerimis', 'füüsilsel'])(
    'does not know „%s“ of the text that the course grew from', (word) => { expect(dictionary.knows(word)).toBe(false) })

  test.each([
    'elemetide', 'lihtsid', 'mitukirjet', 'nimetetakse', 'pesestatud', 'salvestamdaine', 'teisendadatakse', 'topelklõps', 'vsakpoolsemaid', 'väjasid', 'väärtusetega',
  ])('does not know „%s“, a misprint of another Estonian text', (word) => { expect(dictionary.knows(word)).toBe(false) })

  test.each(['tuumarežiimis', 'šablooni', 'operatsioonisüsteemidele', 'hüperviisoriteta', 'emuleeritakse', 'hostideks', 'riistvaraliste', 'Linuxisse', '64-bitine'])(
    'knows „%s“', (word) => { expect(unknown(word)).toEqual([]) })

  // The library gives up a search that takes too long, which a machine under load makes it do.
  test('corrects a slip of the finger', { retry: 5 }, () => {
    expect(dictionary.suggest('füüsilsel')).toContain('füüsilisel')
    expect(dictionary.suggest('tuumareziim')).toContain('tuumarežiim')
  })
})

describe('spelling', () => {
  test('acronyms and names take their endings after a hyphen or a mute e', () => {
    expect(unknown("KVM-i, VT-x-i, OS-ide, CPU-legi, VM-iga, VMware'is, x86-arhitektuur, AMD-V")).toEqual([])
    expect(unknown('KVM-ix')).toEqual(['ix'])
  })

  test('a first part may stand before a hyphen, never alone', () => {
    expect(unknown('külalis-OS, külalis- ja hostisüsteem')).toEqual(['hostisüsteem'])
    expect(unknown('külalis OS')).toEqual(['külalis'])
  })

  test('code, English and words that go on in code are left alone', () => {
    expect(unknown('`modprobbe`, `kvm`-iga, <span lang="en">hypervisor</span>-i ja https://exampel.com')).toEqual([])
  })

  test('letters of two characters are read as one', () => { expect(unknown('mo\u0303te')).toEqual([]) })

  test('a finding says where, what and what would be right', () => {
    expect(checkSpelling(proseOfMarkdown('näide.md', 'Tere!\n\nSamal füüsilsel masinal'), dictionary)).toEqual([{
      file: 'näide.md', line: 3, column: 7, rule: 'õigekiri', level: 'error',
      message: 'tundmatu sõna „füüsilsel“; kas „füüsilisel“? Õige sõna lisa kausta content/keel: käänduv tüvi faili eeskujud.txt, liitsõna algus faili esikomponendid.txt, nimi või lühend faili erandid.txt',
    }])
  })

  test('right text has no findings', () => {
    const spans = proseOfMarkdown('näide.md', ownText)
    expect([...checkSpelling(spans, dictionary), ...checkStyle(spans)]).toEqual([])
  })
})

const ownText = `
Arvuti, mis elab teise arvuti sees

Kui vaatad kooli serveriruumis ühte halli kasti, siis näed ühte arvutit. Operatsioonisüsteemide silmis võib seal elada neid aga kakskümmend. Igaühel on oma protsessor, oma mälu, oma kõvaketas ja võrgukaart – või vähemalt usub ta nii. Seda muljet loobki virtualiseerimine.

Virtualiseerimise mõte on lihtne: riistvara ja operatsioonisüsteemi vahele pannakse vahekiht, mis jagab ühe füüsilise masina ressursid mitme virtuaalmasina vahel. Vahekihti, mis virtuaalmasinaid loob, käivitab ja üksteisest lahus hoiab, nimetatakse hüperviisoriks. Virtuaalmasinas töötavat süsteemi nimetame külalissüsteemiks, füüsilist masinat aga hostiks.

Miks ei võiks külalissüsteem lihtsalt otse protsessoriga rääkida? Enamasti räägibki. Liitmised, võrdlused ja hüpped täidab protsessor täie kiirusega, ilma et keegi vahele segaks. Erandiks on privilegeeritud käsud: need, mis muudavad lehetabeleid, keelavad katkestusi või pöörduvad seadmete poole. Kui tavaline programm proovib sellist käsku täita, tekib lõks ning juhtimine läheb üle tuumale. Virtuaalmasinas peab otsustaja olema hüperviisor, sest muidu saaks üks külaline peatada kõigi teiste töö.

Vanematel x86-protsessoritel polnud see sugugi iseenesestmõistetav. Osa tundlikke käske ei tekitanud kasutajarežiimis lõksu, vaid andis vaikselt vale tulemuse. Insenerid leidsid kaks kavalat lahendust. Binaartõlge kirjutas külalissüsteemi masinakoodi töö käigus ümber, nii et ohtlikud käsud asendati turvaliste alamprogrammidega. Paravirtualiseerimise korral muudeti aga külalissüsteemi tuuma ennast: privilegeeritud käsu asemel tegi see hüperkutse ehk pöördus otse hüperviisori poole. Alates 2005.\u00A0aastast lisasid Intel ja AMD protsessoritesse riistvaralise toe. VT-x-i ja AMD-V abil töötab külalissüsteem eraldi režiimis, kust iga kahtlane toiming viib VM-ist väljumiseni.

Linuxis teeb sama töö ära KVM. See on tuumamoodul, mis muudab tavalise Linuxi tuuma hüperviisoriks. KVM-i hooleks jäävad virtuaalprotsessorid ja mälu, kõik ülejäänud seadmed emuleerib kasutajaruumis töötav QEMU. Kui külalissüsteem saadab võrgupaketi, siis kirjutab draiver virtuaalse võrgukaardi registrisse, protsessor väljub virtuaalmasinast, KVM annab teate edasi QEMU-le ning see saadab paketi päris võrku. Iga selline ring maksab mõne mikrosekundi. Seepärast kasutatakse kiirust nõudvates süsteemides paravirtuaalseid draivereid või antakse kogu seade otse külalissüsteemi käsutusse.

Mälu haldamine on veel põnevam. Külalissüsteem peab oma lehetabeleid ja arvab, et näeb füüsilisi aadresse. Tegelikult tõlgitakse need veel kord: külalise füüsiline aadress teisendatakse hosti füüsiliseks aadressiks. Varem tuli hüperviisoril selleks pidada varilehetabeleid, tänapäeval teeb kaheastmelise teisenduse protsessor ise. Kui leht puudub, tekib lehetõrge ja hüperviisor saab mälu juurde anda alles siis, kui seda päriselt vaja läheb. Nii võib virtuaalmasinatele kokku lubada rohkem mälu, kui serveris tegelikult on. Sellist ülelubamist tuleb siiski teha mõõdukalt: kui kõik külalised korraga oma osa nõuavad, hakkab süsteem lehti kettale saalima ja jõudlus kukub kolinal.

Konteinerid lähevad teist teed. Neil ei ole oma tuuma ega virtuaalset riistvara, vaid kõik konteinerid jagavad hosti tuuma. Nimeruumid piiravad seda, mida protsess näeb, juhtrühmad aga seda, kui palju ta kasutada saab. Konteiner käivitub murdosa sekundiga ja tõmmis on väike, kuid eraldatus on nõrgem kui virtuaalmasinal: üks viga tuumas puudutab korraga kõiki.

Proovi nüüd ise. Ava terminal, tee virtuaalmasinast hetktõmmis ja kustuta siis julgelt mõni süsteemifail. Kui masin enam ei käivitu, taasta hetktõmmis. Kümne sekundi pärast on kõik jälle endine, ainult sinu kogemus on ühe õpetliku ämbri võrra rikkam.
`

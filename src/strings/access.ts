// Words of the page about accessibility. Each sentence of what was tested names a test that stands in `tests/`.

/** A point: what it is about, and what is to be said of it. */
type Point = readonly [name: string, text: string]

const testedPoints: readonly Point[] = [
  ['Klaviatuur', 'Iga leht käiakse algusest lõpuni läbi ainult klaviatuuriga. Järjekord on sama mis tekstis, fookus on alati nähtav ja miski ei kata seda, ka neljakordse suurenduse juures. Lehelt pääseb edasi ja pärast lehe vahetust on fookus uuel pealkirjal.'],
  ['Joonised tekstina', 'Iga joonise all on sama lugu tekstina. Katse võrdleb kõiki virnu, toiminguid ja samme: kas tekstis on iga silt, iga kihi koht ja režiim, vahekiht, päringu koht ja tee ning see, kas päring läheb või vastus tuleb.'],
  ['Suurendus', 'Leht mahub sülearvuti ekraanile ka neljakordse suurenduse juures, ilma et peaks paremale kerima. Sama palju ruumi on kitsal telefonil. Katse teeb ka kirja kaks korda suuremaks.'],
  ['Tekstivahed', 'Ridade, lõikude, tähtede ja sõnade vahed suurendatakse standardi mõõtudeni. Ükski sõna ei jää peitu ega välju oma kastist.'],
  ['Värvid', 'Heledas ja tumedas teemas, süsteemi sunnitud värvidega ja suurema kontrastiga mõõdetakse teksti kontrast. Vahekihi ja päringu kontrast mõõdetakse eraldi. Värv ei ole kunagi ainus märk.'],
  ['Liikumine', 'Kui süsteemis on liikumine välja lülitatud, siis joonisel midagi ei liigu, aga kõik sammud ja olekud on samad.'],
  ['Nupud ja lingid', 'Igaüks on sõrme jaoks piisavalt suur või on tema ümber nii palju ruumi, kui standard nõuab. Lause sees olev link võib olla rea kõrgune.'],
  ['Nimed ja teated', 'Katse loeb brauseri ligipääsetavuse puust, mis on joonise, küsimuse, võrdluse, ehitamise, otsingu, projektori, ettekandjakuva, labori, harjutuse ja edenemise osade nimi ja roll ning mida ekraanilugejale öeldakse, kui midagi on tehtud.'],
  ['Keel', 'Lehe keel on eesti keel. Inglise sõnad on ekraanilugeja jaoks märgitud inglise keeleks.'],
  ['Reeglid', 'Iga lehte kontrollib ligipääsetavuse reeglite programm heledas ja tumedas teemas ning sunnitud värvidega. Teine programm kontrollib HTML-i.'],
  ['Skriptita', 'Tekst, joonise esimene pilt ja sama lugu tekstina on loetavad ka siis, kui skriptid ei tööta.'],
  ['Teised brauserid', 'Firefox ja Safari mootoriga WebKitGTK käivad läbi sama ringi: avaleht, õppetüki joonis hiire ja klaviatuuriga, vale ja õige vastus, võrdlus, projektor ning kõik kuus laborit. Viie labori väljund ja loendid on seal täpselt samad, mis mõõdeti KVM-iga, ja kuuendal samad mis Chromiumis. Firefoxis avatakse kursus ka kettalt: samm ja vastus on pärast uuesti laadimist alles.'],
]

const readingsPoints: readonly Point[] = [
  ['Kirjapandud kuulamine', 'Katse paneb kirja, mida ekraanilugeja ühest õppetükist kuuleb: pealkirjad, lingid, nupud ja tekst. See fail on läbi loetud. Kui selles midagi muutub, tuleb see uuesti läbi lugeda.'],
  ['Päris ekraanilugeja', 'Kursust on kuulatud Linuxi ekraanilugejaga Orca 43 Debiani Firefoxis. Üks õppetükk kuulati algusest lõpuni. Klaviatuuriga prooviti joonise samme, üht küsimust, võrdlust, otsingut, ehitamist ja üht laborit. Heli ei olnud: loeti teksti, mille Orca kõnesüntesaatorile annab. Nii leiti kaks viga, mis on nüüd parandatud. Firefoxis ei olnud lehel allpool olevate küsimuste vastustel ega paljudel nuppudel ekraanilugeja jaoks nime ning osa teksti puudus. Ehitamise lehel hüppas Orca pärast kihi lisamist ise kihtide loendisse, kuigi fookus oli mujal.'],
  ['Värvide nägemine', 'Joonist, võrdlust ja küsimust on vaadatud nii, nagu neid näeb inimene, kes punast, rohelist või sinist ei erista või värve üldse ei näe. Vahekihi tunneb ära topeltraami ja sõna järgi, vastuse märgi ja sõna järgi.'],
  ['Ekraanipildid', 'Lehti on vaadatud telefoni laiuses, sülearvutis, tumedas teemas, sunnitud värvidega ja trükituna.'],
]

const missingPoints: readonly Point[] = [
  ['Ekraanilugejad', 'Ekraanilugejatega NVDA, JAWS, VoiceOver ja TalkBack ei ole kursust veel kuulatud. Telefonis ei ole seda kuulatud ühegi ekraanilugejaga. Teame, mida Chromium ekraanilugejale edastab, aga mitte seda, kuidas need programmid selle ette loevad. Ka Orca puhul teame sõnu, mitte hääldust.'],
  ['Orca', 'Kui otsing avaneb, siis Orca 43 Firefoxis vaikib. Vajuta klahvi Tab ja seejärel klahve Shift+Tab. Siis loeb ta otsinguvälja ette ja sa saad sinna kirjutada. Kui teate koht on veel tühi, ütleb Orca selle kohta ainult „olekuriba“.'],
  ['Inimesed', 'Ükski õpilane, kes ekraanilugejat või muud abivahendit iga päev vajab, ei ole kursust veel proovinud.'],
  ['Teised brauserid', 'Firefox ja WebKitGTK käivad läbi lühikese ringi, mitte iga lehte, ning fookust, kontrasti ja nimesid katsed seal ei mõõda. Päris Safariga ei ole kursust veel proovitud, ei arvutis ega telefonis.'],
  ['Ühesugused nimed', 'Iga joonise all on sama nimega nupud; millise juurde need kuuluvad, ütleb joonise nimi või lähim pealkiri. Tabel kannab ekraanilugeja jaoks oma peatüki nime, nii et ühe peatüki kahel tabelil on sama nimi.'],
  ['Laborid', 'Emuleeritud masina ekraan on tekst, mida ekraanilugeja saab lugeda, aga uusi ridu ette ei loeta. Tulemuse ja vead loeb ta ette.'],
  ['Laiad tabelid ja kood', 'Kitsal ekraanil keritakse neid omaette raamis paremale ja tagasi. Standard lubab seda, kuid mugav see ei ole.'],
  ['Mälupulga vorm', 'Ketta pealt avatud kursus vajab skripti. Ilma selleta on seal ainult teade.'],
  ['Failid teistele keskkondadele', 'Küsimuste failid lähevad teistesse õpikeskkondadesse ning nende ligipääsetavus sõltub sellest keskkonnast.'],
]

export const accessStrings = {
  intro: 'Kursust peab saama kasutada ka ekraanilugejaga, ainult klaviatuuriga, suurendatud kirjaga ja väikesel ekraanil. Eesmärk on veebi ligipääsetavuse standard WCAG 2.2, tase AA. Siin on kirjas, mida on kontrollitud ja mida ei ole. Seisuga 27.\u00A0november 2026.',
  tested: 'Mida katsed kontrollivad',
  testedIntro: 'Need katsed on kursuse lähtekoodis ja käivad läbi enne igat muudatust. Kus teist brauserit nimetatud ei ole, käivad nad läbi Chromiumis.',
  testedPoints,
  readings: 'Mida on üle vaadatud',
  readingsIntro: 'Seda programm hinnata ei oska.',
  readingsPoints,
  missing: 'Mis on veel puudu',
  missingIntro: 'Nende kohta me ei saa öelda, et kõik on korras.',
  missingPoints,
  report: 'Kui midagi ei tööta',
  reportText: 'Ütle seda õpetajale või sellele, kes kursuse sinu kooli jaoks üles pani. Lisa lehe aadress, brauseri ja abivahendi nimi ning sisu tunnus, siis on viga lihtsam leida.',
  mark: 'Sisu tunnus',
  markIs: 'Sa loed sisu, mille tunnus on',
  markText: 'Tunnus on arvutatud õppetükkide, virnade, mõistete, mudeli ja lausete failidest (räsi esimesed 12 kohta). See on iga lehe jaluses. Kui veebis ja mälupulgal on sama tunnus, siis on neis sama sisu. Kui tunnused erinevad, on üks neist vanem.',
} as const

// Words of the review: what comes back, the final test, deleting everything.
import { intervals } from '../model/review.ts'

const questions = (count: number): string => (count === 1 ? '1 küsimus' : `${String(count)} küsimust`)
const [firstInterval, ...longer] = intervals
const spaced = `${longer.slice(0, -1).join(', ')} ja ${String(longer.at(-1))}`
const inDays = (days: number): string => (days <= firstInterval ? 'homme' : `${String(days)} päeva pärast`)

export const reviewStrings = {
  intro: `Iga küsimus, millele oled õppetükis vastanud, tuleb siia tagasi: kõigepealt järgmisel päeval, siis iga õige vastuse järel pikema vahega, ${spaced} päeva pärast. Kui eksid, tuleb küsimus järgmisel päeval uuesti.`,
  withoutScript: 'Kordamiseks ja lõputestiks peab brauseris JavaScript lubatud olema, sest vastuseid hoiab sinu brauser. Ilma selleta leiad küsimused koos vastuste ja selgitustega õppetükkidest:',
  looking: 'Vaatan, mis sind ootab …',

  today: 'Täna kordamiseks',
  waiting: (count: number) => (count === 1 ? 'Täna ootab sind üks küsimus.' : `Täna ootab sind ${String(count)} küsimust.`),
  mixed: 'Eri õppetükkide küsimused on segamini, et tunneksid ise ära, millest jutt käib. Kõike ei pea korraga tegema: mis jääb üle, ootab.',
  nothingMet: 'Siin ei ole veel midagi korrata, sest sa ei ole ühelegi küsimusele vastanud. Alusta esimesest õppetükist ja tule homme tagasi.',
  begin: (title: string) => `Alusta: ${title}`,
  nothingDue: (days: number) => `Täna ei oota sind ükski küsimus. Järgmine tuleb ${inDays(days)}.`,
  practise: 'Harjuta ikkagi',
  practising: 'Need küsimused sind veel ei oota. Õige vastus jätab tähtaja endiseks; kui eksid, tuleb küsimus homme.',
  begun: 'Alusta kordamist',
  again: 'Jätka kordamist',
  summary: (right: number, answered: number) => (answered === 0 ? 'Seekord jäid kõik küsimused vahele.' : `Vastasid ${String(answered)} küsimusele, neist ${String(right)} õigesti.`),
  summaryTitle: 'Seekord kõik',

  place: (number: number, all: number) => `Küsimus ${String(number)}/${String(all)}`,
  ofLesson: (order: number) => `${String(order)}. õppetükk:`,
  next: 'Järgmine küsimus',
  skip: 'Jäta praegu vahele',
  finish: 'Lõpeta',
  questionFailed: 'Küsimust ei õnnestunud laadida. Vaata, kas võrk on olemas, ja proovi uuesti. Vastused on alles.',

  coming: 'Mis tuleb hiljem',
  tomorrow: 'Homme',
  thisWeek: 'Nädala jooksul',
  later: 'Hiljem',
  questions,

  test: 'Lõputest',
  testIntro: (asked: number) => `Lõputestis on ${questions(asked)}, igast õppetükist kaks. Aega kulub umbes pool tundi, aga kiiret ei ole: pooleli testi saad hiljem jätkata. Arvesse läheb iga küsimuse esimene vastus ja selgituse näed kohe. Lõpus on tulemus õppetükkide ja eesmärkide kaupa ning nimekiri, mida tasub üle lugeda.`,
  startTest: 'Alusta lõputesti',
  continueTest: 'Jätka lõputesti',
  unfinished: (answered: number, asked: number) => `Sul on lõputest pooleli: vastatud ${String(answered)}/${String(asked)}.`,
  newTest: 'Alusta uut lõputesti',
  newTestNote: 'Uues testis on küsimused teised. Vana tulemus jääb alles.',
  leave: 'Jätka hiljem',
  progress: 'Lõputesti edenemine',
  soFar: 'Vahetulemus',

  result: (right: number, asked: number) => `Lõputesti tulemus: ${String(right)}/${String(asked)}`,
  resultSoFar: (right: number, answered: number) => `Vahetulemus: ${String(right)}/${String(answered)}`,
  begunOn: (date: string) => `Alustatud ${date}.`,
  name: 'Nimi:',
  byLesson: 'Õppetükid ja eesmärgid',
  rightOf: (right: number, asked: number) => `õigesti ${String(right)}/${String(asked)}`,
  goalRight: 'selge:',
  goalWrong: 'vajab kordamist:',
  notAsked: 'Kõiki eesmärke üks test ei küsi. Ülejäänuid kontrollivad õppetükkide enda küsimused ja kordamine.',
  reread: 'Mida üle lugeda',
  rereadNothing: 'Kõik vastused olid õiged, üle lugeda ei ole vaja midagi.',
  rereadLesson: 'Loe õppetükk uuesti läbi',
  figureStep: (step: number) => `joonise ${String(step)}.\u00A0samm`,
  earlier: 'Varasemad testid:',
  earlierResult: (date: string, right: number, asked: number) => `${date} õigesti ${String(right)}/${String(asked)}`,

  data: 'Sinu andmed',
  stored: (answers: number) => (answers === 0
    ? 'Selles brauseris ei ole sinu vastuseid.'
    : `Selles brauseris on kirjas sinu vastused: ${questions(answers)}. Kuhugi mujale neid ei saadeta.`),
  erase: 'Kustuta kõik',
  eraseSure: 'Kas kustutada kõik vastused, ennustused ja lõputestide tulemused ning see, mis laboritest ja ehitamisest alles on? Kui brauseris on eraldi alles loetamatuid andmeid, kustuvad ka need.',
  eraseYes: 'Jah, kustuta kõik',
  eraseNo: 'Ei, jäta alles',
  erased: 'Kõik on kustutatud. Kui see juhtus kogemata, võta kohe tagasi: pärast lehe sulgemist seda enam teha ei saa.',
  undo: 'Võta tagasi',
  undone: 'Kõik on tagasi.',
  eraseFailed: 'Kustutada ei õnnestunud, sest brauser ei luba oma andmeid muuta. Kustuta selle lehe andmed brauseri seadetes.',
} as const

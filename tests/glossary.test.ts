// @vitest-environment node
// What the glossary holds beside the lessons: which terms no lesson introduces and why they stand there all the same, which are the
// course's own proposals, and that one meaning of the vahekiht is told everywhere.
import { expect, test } from 'vitest'
import { readCatalogue } from '../src/content/catalogue.ts'
import { homeStrings } from '../src/strings/home.ts'

const { lessons, terms } = readCatalogue('.')
const introduced = new Set(lessons.flatMap(({ meta }) => meta.terms))

/** Terms of the field that the lessons can do without. A term leaves this list when a lesson introduces it, or the glossary when nobody needs it. */
const besideTheLessons: Readonly<Record<string, string>> = {
  aadressiruum: 'completes virtual memory and page tables for who reads on',
  ajakvant: 'what the scheduler of lessons 6 and 8 hands out',
  alglaadur: 'comes between firmware and kernel; schools meet it when they install a guest',
  andmekeskus: 'where the hosts of lesson 1 stand',
  baitkood: 'the interpreters that pupils know best run it; lesson 3 speaks of machine code only',
  konteineriseerimine: 'schools name the subject so; the lessons speak of containers',
  labilaskevoime: 'the other half of latency, in measurements of every source',
  otsemalupoordus: 'how a device that was passed through reaches memory',
  pilvandmetootlus: 'what most virtual machines are rented for; curricula name it',
  saaleala: 'where swapping puts the pages',
  saalimine: 'the last resort of overcommit; the page of VMware ESXi speaks of it',
  'seadme-labiandmine': 'the way without a vahekiht between driver and device; the plan of lesson 9 answers with it',
}

test('terms that no lesson introduces are everyday words, or stand in the glossary for a reason', () => {
  const left = terms.filter(({ id, everyday }) => !everyday && !introduced.has(id)).map(({ id }) => id)
  expect(left.toSorted()).toEqual(Object.keys(besideTheLessons).toSorted())
})

test('each of them can be reached from a term that a lesson introduces', () => {
  const reached = new Set(introduced)
  for (const id of reached) terms.find((term) => term.id === id)?.seeAlso.forEach((other) => reached.add(other))
  expect(Object.keys(besideTheLessons).filter((id) => !reached.has(id))).toEqual([])
})

test('the course calls its own proposals those terms for which it has found no authority, and no others (refresh with npx vitest run tests/glossary.test.ts -u)', () => {
  // „OS-taseme virtualiseerimine“ stands in the text that the course grew from, „avatud lähtekoodiga tarkvara“ in a school's material.
  expect(terms.filter(({ proposal }) => proposal).map(({ term }) => term).toSorted(new Intl.Collator('et').compare).join('\n')).toMatchInlineSnapshot(`
    "binaartõlge
    eraldatus
    haldusdomeen
    hosti operatsioonisüsteem
    hüperkutse
    juhtplokk
    juhtrühm
    juurpartitsioon
    juurrežiim
    kaheastmeline aadressiteisendus
    kaheosaline draiver
    kaitserõngas
    kerge väljumine
    kihiline failisüsteem
    koondamine
    külalisrežiim
    külalissüsteem
    laaditav
    lehetabel
    lehetõrge
    lisakulu
    lõksuvõte
    maailmavahetus
    paravirtuaalne draiver
    paravirtualiseerimine
    plaanur
    privilegeerimata käsk
    protsessorituum
    rakendustuum
    raske väljumine
    reaalajas migreerimine
    riistvaratoega virtualiseerimine
    seadme läbiandmine
    tundlik käsk
    tuumamoodul
    täisvirtualiseerimine
    täitmisaegne kompileerimine
    varilehetabel
    virtuaalmasina monitor
    virtuaalmasinasse sisenemine
    virtuaalmasinast väljumine
    ühilduvuskiht
    ülelubamine"
  `)
})

test('the home page, the first lesson and the glossary give the vahekiht one meaning', () => {
  const definition = terms.find(({ id }) => id === 'vahekiht')?.definition ?? 'no definition'
  const meaning = definition.charAt(0).toLowerCase() + definition.slice(1)
  expect(homeStrings.homeIdea).toContain(`Vahekiht on ${meaning}`)
  const lines = lessons[0]?.sections.flatMap((section) => section.lines) ?? []
  expect(lines.filter((line) => line.includes(meaning)).length).toBe(1)
})

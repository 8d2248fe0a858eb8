import { describe, expect, test } from 'vitest'
import { problemsOf } from '../test-course.ts'

describe("the teacher's plan", () => {
  const plan = 'content/oppetukid/01-alus/opetajale.md'
  test('parts that do not make up the whole', () => {
    expect(problemsOf({ [plan]: ['| 12 | 8 |', '| 12 | 9 |'] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/oppetukid/01-alus/opetajale.md:11 tunni osade minutid annavad kokku 21, aga väljal „minutes“ on 20. Paranda üks neist."
    `)
  })
  test('a chapter or the minutes left out', () => {
    expect(problemsOf({ [plan]: ['## Küsimus tahvlile', '## Küsimus'] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/oppetukid/01-alus/opetajale.md:1 tunnikavast on puudu jaotis „Küsimus tahvlile“. Lisa see täpselt selle pealkirjaga."
    `)
    expect(problemsOf({ [plan]: ['minutes: 20', 'aeg: 20'] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/oppetukid/01-alus/opetajale.md:1 tunnikava alguses peab olema tunni pikkus. Kirjuta esimesele reale ---, teisele minutes: 45 ja kolmandale ---."
    `)
  })
  test('a question for the board that a class could not vote on', () => {
    expect(problemsOf({ [plan]: ['Õige on', 'Vastus on'] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/oppetukid/01-alus/opetajale.md:19 tahvlile mõeldud küsimusel peab olema neli valikut kujul „- \`A\` – …“, lause „Õige on \`A\`.“ ja iga vale valiku kohta lause „Vastuse \`B\` valib see, kes …“. Praegu on valikuid 4, neist õigeks märgitud 0 ja seletatud 4."
    `)
    expect(problemsOf({ [plan]: ['- `D` – neljas', ''] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/oppetukid/01-alus/opetajale.md:19 tahvlile mõeldud küsimusel peab olema neli valikut kujul „- \`A\` – …“, lause „Õige on \`A\`.“ ja iga vale valiku kohta lause „Vastuse \`B\` valib see, kes …“. Praegu on valikuid 3, neist õigeks märgitud 1 ja seletatud 2."
    `)
  })
  test('a figure that the lesson does not have', () => {
    expect(problemsOf({ [plan]: ['(`joonis`)', '(`kolmas-joonis`)'] })).toMatchInlineSnapshot(`
      "Sisus on üks viga:
      content/oppetukid/01-alus/opetajale.md:17 tundmatu joonis „kolmas-joonis“. Tunnikava pealkirja sulgudes on sama õppetüki joonise tunnus."
    `)
  })
})

import { describe, expect, test } from 'vitest'
import { proseOfMarkdown } from './prose.ts'
import { checkStyle, styleRules } from './style.ts'

const rulesAgainst = (text: string): string[] => checkStyle(proseOfMarkdown('näide.md', text)).map(({ rule }) => rule)

/** Per rule: what it must stop, and its neighbour that is right. */
const examples: Readonly<Record<string, readonly [bad: string, good: string]>> = {
  S1: ['Vajuta nuppu "Edasi".', 'Vajuta nuppu „Edasi“.'],
  S2: ['Emuleerimine- vahekiht tõlgib.', 'Riist- ja tarkvara – see on arvuti.'],
  S3: ['Vahekiht — see on kiht.', 'Vahekiht – see on kiht.'],
  S4: ['Loe lk 5-7.', 'Loe lk 5–7 ja artiklit CVE-2018-3646, mitte x86-64.'],
  S5: ["Docker'i konteiner", "Dockeri konteiner Google'i pilves"],
  S6: ['KVMi moodul', 'KVM-i moodul ja ESXi'],
  S7: ['Kiirus on 3.5 GHz.', 'Kiirus on 3,5\u00A0GHz ja viide 0,125\u00A0ms versioonis 2.6.20.'],
  S8: ['Kokku 10000 korda.', 'Kokku 10\u00A0000 korda protsessoril 80386.'],
  S9: ['Mälu on 16 GiB.', 'Mälu on 16\u00A0GiB.'],
  S10: ['Kulub 5 % ajast.', 'Kulub 5% ajast.'],
  S11: ['See oli 23.\u00A0Novembril.', 'See lõppes. Reede õhtul tuli 23.\u00A0november.'],
  S12: ['Igal masinal on operatsiooni süsteem.', 'Hosti tuuma süsteemikutsed ja serveri operatsioonisüsteem.'],
  S13: ['KVM(tuumamoodul) ja muu', 'KVM (tuumamoodul), fork() ja open(2)'],
  S14: ['Kernel jookseb.', 'Tuum töötab sel hetkel.'],
  S15: ['Vajutage nuppu.', 'Vajuta nuppu.'],
  S16: ['Seadmed, nt. ketas', 'Seadmed, nt ketas jne.'],
  S17: ['Alates 2005. aastast', 'Alates 2005.\u00A0aastast'],
  S18: ['virtuaal\u00ADmasin', 'virtuaalmasin'],
  S19: ['mo\u0303te', 'mõte'],
  S21: ['Protsessoril on 4 tuuma.', 'Protsessoril on 4 protsessorituuma, Linuxil ühe tuuma asemel 4 tuumamoodulit.'],
}

test('every rule has an example', () => {
  expect([...new Set(styleRules.map(({ id }) => id))]).toEqual(Object.keys(examples))
})

describe.each(Object.entries(examples))('%s', (rule, [bad, good]) => {
  test(`stops „${bad}“`, () => { expect(rulesAgainst(bad)).toContain(rule) })
  test(`passes „${good}“`, () => { expect(rulesAgainst(good)).toEqual([]) })
})

test('markup is never taken for text: lists, tables, links, code and English', () => {
  expect(rulesAgainst([
    '- üks', '- kaks', '', '| a | b |', '|---|--:|', '| 1 | 2 |', '', '[viide](https://example.com/a-b,c "x") ja `kernel -- "x"`', '',
    '```', 'antud hetkel "jookseb"', '```', '', 'tuum (ingl <span lang="en">kernel</span>), vt <https://example.com/1,2>',
  ].join('\n'))).toEqual([])
})

test('a rule sees a sentence whole, over line breaks and emphasis', () => {
  expect(rulesAgainst('Uus operatsiooni\n**süsteem**.')).toEqual(['S12'])
})

test('a finding says where, what and what would be right', () => {
  expect(checkStyle(proseOfMarkdown('näide.md', '# Mälu\n\nMälu on *16 GiB*.\n'))).toEqual([{
    file: 'näide.md', line: 3, column: 10, rule: 'S9', level: 'error',
    message: 'arv ja ühik sidumistühikuta: „16 GiB.“; pane arvu ja ühiku vahele sidumistühik (U+00A0): 16 GiB',
  }])
})

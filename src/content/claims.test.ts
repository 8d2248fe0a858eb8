// @vitest-environment node
import { expect, test } from 'vitest'
import { readCourse } from './test-course.ts'

const lesson = 'content/oppetukid/01-alus/oppetukk.mdx'

const claimsIn = (text: string): (readonly [string, string, string | undefined])[] =>
  (readCourse({ [lesson]: ['## Ennusta', `### Hind\n\n${text}\n\n## Ennusta`] }).lessons[0]?.claims ?? []).slice(1).map(({ key, text: claim, heading }) => [key, claim, heading?.id])

test('a citation bears out the sentence before it, without its marks', () => {
  expect(claimsIn('Esimene lause. Bochs on `bochs` ja **aeglane**. <Allikas võti="bellard-2005" /> Kolmas lause.')).toEqual([['bellard-2005', 'Bochs on bochs ja aeglane.', 'hind']])
})
test('an ordinal number ends no sentence', () => {
  expect(claimsIn('Enne. Nii kirjeldas seda 2002. aastal ka teine. <Allikas võti="bellard-2005" />')[0]?.[1]).toBe('Nii kirjeldas seda 2002. aastal ka teine.')
})
test('two citations after one sentence bear out the same', () => {
  expect(claimsIn('Enne. See on nii. <Allikas võti="bellard-2005" /> <Allikas võti="bellard-2005" />').map(([, claim]) => claim)).toEqual(['See on nii.', 'See on nii.'])
})
test('in a table the whole row is meant', () => {
  expect(claimsIn('| Süsteem | Hind |\n| --- | --- |\n| Bochs | suur <Allikas võti="bellard-2005" /> |')[0]?.[1]).toBe('Bochs · suur')
})

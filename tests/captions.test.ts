// Every sentence that a figure can show, kept as a file that a language editor reads: tests/captions.txt.
import { expect, test } from 'vitest'
import { fold } from '../src/model/fold.ts'
import { canAsk, journey } from '../src/model/journey/journey.ts'
import { operations } from '../src/model/operations.ts'
import { captionOf } from '../src/strings/captions.ts'
import { stacks } from './stacks.ts'

const captions = [...stacks.values()].flatMap(({ layers, names }) => layers.flatMap((layer) => operations
  .filter((operation) => canAsk(layers, layer, operation))
  .flatMap((operation) => fold(layer.id, journey(layers, layer.id, operation)).map((still) => captionOf(still, { layers, names })))))

test('every caption is whole sentences without a gap', () => {
  for (const caption of captions) {
    expect(caption).toMatch(/^[\p{Lu}\p{Ll}\d]/u)
    expect(caption).toMatch(/[.!]$/)
    expect(caption).not.toMatch(/undefined|\s{2}|\.\.|\s[.,:]/)
  }
})

test('the distinct captions are those that were read (refresh the file with npx vitest run tests/captions.test.ts -u)', async () => {
  const distinct = [...new Set(captions)].toSorted(new Intl.Collator('et').compare)
  await expect(`${distinct.join('\n')}\n`).toMatchFileSnapshot('captions.txt')
})

// Journeys that the model gives although FACTS does not list them: derived from the rules alone. Kept as a file, so that each
// new one is seen, and each that an oracle row comes to cover disappears: tests/derived.txt.
import { expect, test } from 'vitest'
import { canAsk } from '../src/model/journey/journey.ts'
import { operationName, operations } from '../src/model/operations.ts'
import { oracle } from './oracle/index.ts'
import { operationOf } from './oracle/operations.ts'
import { stacks } from './stacks.ts'

test('the journeys without a row in FACTS are those that are known to be derived (refresh with npx vitest run tests/derived.test.ts -u)', async () => {
  const listed = new Set(oracle.map(({ system, operation, from }) => `${system}: ${operationName(operationOf[operation])} from ${from}`))
  const derived = [...stacks.values()].flatMap(({ id, layers }) => layers.flatMap((layer) => operations
    .filter((operation) => canAsk(layers, layer, operation))
    .map((operation) => `${id}: ${operationName(operation)} from ${layer.id}`)
    .filter((name) => !listed.has(name))))
  await expect(`${derived.toSorted().join('\n')}\n`).toMatchFileSnapshot('derived.txt')
})

test('every system that the oracle knows stands as a stack', () => {
  expect([...new Set(oracle.map(({ system }) => system))].filter((system) => !stacks.has(system))).toEqual([])
})

// The oracle's names of operations, written before the model's, and the model's operations.
import type { Operation } from '../../src/model/operations.ts'
import type { OperationName } from './format.ts'

export const operationOf: Readonly<Record<OperationName, Operation>> = {
  ordinary: { kind: 'ordinary' },
  'privileged-own-state': { kind: 'privileged', instruction: 'own-state' },
  'privileged-cpu-model': { kind: 'privileged', instruction: 'cpu-model' },
  'privileged-port': { kind: 'privileged', instruction: 'port' },
  'system-call': { kind: 'system-call' },
  'disk-write': { kind: 'device', request: 'disk' },
  'packet-send': { kind: 'device', request: 'network' },
  'page-fault-guest': { kind: 'page-fault', missing: 'own' },
  'page-fault-host': { kind: 'page-fault', missing: 'host' },
}

// Names of the operations, and the ASCII words that stand for them in addresses and in lessons.
import { operationName, operations, type Operation, type OperationName } from '../model/operations.ts'

export const operationTitles: Readonly<Record<OperationName, string>> = {
  ordinary: 'tavaline käsk',
  'privileged-own-state': 'katkestuste keelamine (privilegeeritud käsk)',
  'privileged-cpu-model': 'protsessori mudeli küsimine',
  'privileged-port': 'kirjutamine seadme porti',
  'system-call': 'süsteemikutse',
  'disk-write': 'kettale kirjutamine',
  'packet-send': 'paketi saatmine',
  'page-fault-own': 'lehetõrge oma tuuma lehetabelis',
  'page-fault-host': 'lehetõrge hosti lehetabelis',
}

/** Stable: addresses and lessons hold these. */
const slugs: Readonly<Record<OperationName, string>> = {
  ordinary: 'tavakask',
  'privileged-own-state': 'privileeg-olek',
  'privileged-cpu-model': 'privileeg-mudel',
  'privileged-port': 'privileeg-port',
  'system-call': 'susteemikutse',
  'disk-write': 'ketas',
  'packet-send': 'pakett',
  'page-fault-own': 'lehetorge-oma',
  'page-fault-host': 'lehetorge-host',
}

/** The operation in words. */
export const operationTitle = (operation: Operation): string => operationTitles[operationName(operation)]

/** The operation's word in addresses and lessons. */
export const operationSlug = (operation: Operation): string => slugs[operationName(operation)]

export const operationSlugs: readonly string[] = operations.map(operationSlug)

/** The operation of an address or a lesson; undefined for any other word. */
export const operationFromSlug = (slug: string): Operation | undefined => operations.find((operation) => operationSlug(operation) === slug)

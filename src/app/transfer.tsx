import { names } from 'virtual:names'
import { readerProgress } from '../lesson/reader.ts'
import { TransferPage } from '../review/transfer/transfer-page.tsx'
import { usePageHead } from './head.ts'
import { fixedHeads } from './heads.ts'

/** The page /edenemine. */
export function Transfer() {
  usePageHead(fixedHeads.transfer)
  return <TransferPage names={names} store={readerProgress} />
}

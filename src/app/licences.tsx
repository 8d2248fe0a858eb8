import { licences } from 'virtual:licences'
import { LicencesPage } from '../reference/licences-page.tsx'
import { usePageHead } from './head.ts'
import { fixedHeads } from './heads.ts'

/** The page /litsentsid. */
export function Licences() {
  usePageHead(fixedHeads.licences)
  return <LicencesPage {...licences} />
}

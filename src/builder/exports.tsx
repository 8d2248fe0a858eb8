import { useState } from 'react'
import { draftProjectorPath } from '../lesson/paths.ts'
import { builderStrings } from '../strings/builder.ts'
import { CopyLink } from '../ui/copy-link.tsx'
import { href } from '../ui/site-address.ts'
import { pngOf, saveFile } from '../ui/save-file.ts'

interface ExportsProps {
  /** The search part of the address that holds all of it. */
  readonly search: string
  /** The picture as it stands, when a button is pressed. */
  readonly svg: () => string
}

/** What can be taken along: the address, and the picture as a file. */
export function Exports({ search, svg }: ExportsProps) {
  const [failed, setFailed] = useState(false)
  const savePng = async (): Promise<void> => {
    try {
      saveFile(builderStrings.pngName, await pngOf(svg()))
      setFailed(false)
    } catch {
      setFailed(true)
    }
  }
  return (
    <section className="needs-script no-print" aria-labelledby="jaga">
      <h2 id="jaga">{builderStrings.exports}</h2>
      <CopyLink search={search} words={builderStrings} />
      <p className="copy-link"><a href={href(draftProjectorPath) + search}>{builderStrings.showToClass}</a></p>
      <p className="builder-actions">
        <button type="button" data-wakes="" onClick={() => { saveFile(builderStrings.svgName, new Blob([svg()], { type: 'image/svg+xml' })) }}>{builderStrings.saveSvg}</button>
        <button type="button" data-wakes="" onClick={() => { void savePng() }}>{builderStrings.savePng}</button>
      </p>
      <p role="status">{failed && builderStrings.noPng}</p>
    </section>
  )
}

// The way from the screen to a pupil's own phone: a short code for the board, and a picture for the camera.
import { useEffect, useState, type ReactElement } from 'react'
import { codePath } from '../lesson/paths.ts'
import { codeStrings } from '../strings/code.ts'
import type { QrPicture } from '../review/transfer/qr-code.ts'
import { Prose } from '../ui/prose.tsx'
import { href, networkAddress } from '../ui/site-address.ts'

interface StepLinkProps {
  /** Under the site's base, with its search part: what a pupil opens. */
  readonly path: string
  /** Absent where the place has none: then the address alone holds it. */
  readonly code: string | undefined
}

/** Shows where the step is opened on a phone; on this computer's own address, how to reach phones. */
export const StepLink = ({ path, code }: StepLinkProps): ReactElement => {
  const address = networkAddress(path)
  const [drawn, setDrawn] = useState<QrPicture>()
  useEffect(() => {
    let wanted = true
    const draw = async (): Promise<void> => {
      if (address === undefined) return
      // Loaded when it is asked for; without it the code and the address remain.
      const picture = await import('../review/transfer/qr-code.ts').then(({ qrOf }) => qrOf(address), () => undefined)
      if (wanted) setDrawn(picture)
    }
    void draw()
    return () => { wanted = false }
  }, [address])
  const place = networkAddress(codePath)
  return (
    <>
      {code !== undefined && <p className="step-code">{codeStrings.code} <b>{code}</b></p>}
      {code !== undefined && place !== undefined && <p>{codeStrings.where} <a href={href(codePath)}>{place}</a></p>}
      {address === undefined ? <p><Prose text={codeStrings.noNetwork} /></p> : (
        <>
          {drawn && <svg className="qr" viewBox={`0 0 ${String(drawn.size)} ${String(drawn.size)}`} role="img" aria-label={codeStrings.qr}><rect width={drawn.size} height={drawn.size} /><path d={drawn.path} /></svg>}
          <p><a href={address}>{address}</a></p>
        </>
      )}
    </>
  )
}

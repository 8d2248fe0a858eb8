import { useEffect, useState } from 'react'
import { transferStrings } from '../../strings/transfer.ts'
import type { QrPicture } from './qr-code.ts'

type Drawn = QrPicture | 'loading' | 'failed' | 'too-long'

interface QrPanelProps {
  readonly text: string
  /** The text is an address, which a phone opens by itself. */
  readonly isLink: boolean
}

/** Loads what draws it only now. Black on white in every theme: cameras expect it. */
export function QrPanel({ text, isLink }: QrPanelProps) {
  const [drawn, setDrawn] = useState<Drawn>('loading')
  useEffect(() => {
    let wanted = true
    const draw = async (): Promise<Drawn> => {
      try {
        return (await import('./qr-code.ts')).qrOf(text) ?? 'too-long'
      } catch {
        return 'failed'
      }
    }
    void draw().then((now) => wanted && setDrawn(now))
    return () => { wanted = false }
  }, [text])
  return (
    <>
      <div role="status">{typeof drawn === 'string' && <p>{said[drawn]}</p>}</div>
      {typeof drawn !== 'string' && (
        <>
          <p>{isLink ? transferStrings.qrLinkNote : transferStrings.qrTextNote}</p>
          <svg className="qr" viewBox={`0 0 ${String(drawn.size)} ${String(drawn.size)}`} role="img" aria-label={isLink ? transferStrings.qrLink : transferStrings.qrText}>
            <rect width={drawn.size} height={drawn.size} />
            <path d={drawn.path} />
          </svg>
        </>
      )}
    </>
  )
}

const said = { loading: transferStrings.qrLoading, failed: transferStrings.qrFailed, 'too-long': transferStrings.qrTooLong } as const

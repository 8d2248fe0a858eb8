// The page where progress goes to another device, comes from one, or is deleted. Prerendered for an unknown reader.
import type { ReactNode } from 'react'
import type { Names } from '../../progress/code/shorthand.ts'
import { ProgressNotice } from '../../progress/notice.tsx'
import type { ProgressStore } from '../../progress/store.ts'
import { lmsStrings } from '../../strings/lms.ts'
import { transferHead } from '../../strings/transfer-head.ts'
import { transferStrings } from '../../strings/transfer.ts'
import { useHydrated } from '../../ui/use-hydrated.ts'
import { Erase } from '../erase.tsx'
import { BringIn } from './bring-in.tsx'
import { TakeAlong } from './take-along.tsx'
import './transfer.css'

/** The page /edenemine. */
export function TransferPage({ names, store }: { readonly names: Names; readonly store: ProgressStore }) {
  const awake = useHydrated()
  return (
    <div className="page review transfer">
      <h1>{transferHead.title}</h1>
      <p>{import.meta.env.VAHEKIHT_FORM === 'scorm' ? lmsStrings.transferIntro : transferStrings.intro}</p>
      <p className="without-script">{transferStrings.withoutScript}</p>
      <ProgressNotice store={store} />
      <Part id="vii" title={transferStrings.take}>
        {awake ? <TakeAlong names={names} store={store} /> : <p className="needs-script">{transferStrings.looking}</p>}
      </Part>
      {awake && <Part id="too" title={transferStrings.bring}><BringIn names={names} store={store} /></Part>}
      {awake && <Part id="kustuta" title={transferStrings.erase}><Erase store={store} onErased={nothing} /></Part>}
    </div>
  )
}

const nothing = (): void => {}

const Part = ({ id, title, children }: { readonly id: string; readonly title: string; readonly children: ReactNode }) => (
  <section className="needs-script" aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {children}
  </section>
)

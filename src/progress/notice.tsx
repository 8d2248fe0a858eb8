// One sentence to the reader where their progress is not kept as it should be; nothing otherwise.
import { progressStrings } from '../strings/progress.ts'
import type { ProgressStore } from './store.ts'
import { useProgress } from './use-progress.ts'

/** Stands once on a page. */
export const ProgressNotice = ({ store }: { readonly store: ProgressStore }) => {
  const notice = useProgress(store, (progress) => progress.notice)
  return <div role="status">{notice && <p className="notice no-print">{progressStrings.notices[notice]}</p>}</div>
}

// One sentence to the reader where their progress is not kept as it should be; nothing otherwise.
import { progressStrings } from '../strings/progress.ts'
import { form } from '../ui/site-address.ts'
import type { ProgressStore } from './store.ts'
import { useProgress } from './use-progress.ts'

/** Stands once on a page. In a learning environment a line above every page says it (app/lms.tsx). */
export const ProgressNotice = ({ store }: { readonly store: ProgressStore }) => {
  const notice = useProgress(store, (progress) => progress.notice)
  if (form.keeper === 'environment') return null
  return <div role="status">{notice && <p className="notice no-print">{progressStrings.notices[notice]}</p>}</div>
}

// Puts the environment's line around the pages; imported before the course itself begins.
import { readerLms } from '../lesson/reader.ts'
import { arriveInLms, beginInLms, LmsBar, UntilEnded } from './lms.tsx'
import { pageAt } from './page.ts'
import { surroundWith } from './surroundings.ts'

if (readerLms) {
  const lms = readerLms
  beginInLms(lms, (path) => pageAt(path).kind !== 'missing')
  surroundWith({
    Line: () => <LmsBar lms={lms} />,
    Around: ({ children }) => <UntilEnded lms={lms}>{children}</UntilEnded>,
    onArrival: (page) => { arriveInLms(lms, page) },
  })
}

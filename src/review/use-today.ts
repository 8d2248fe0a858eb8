import { useEffect, useState } from 'react'
import { readerDay } from '../lesson/reader.ts'

/** The reader's day. A page that was left open overnight notices when it is looked at again. */
export const useToday = (): number => {
  const [today, setToday] = useState(readerDay)
  useEffect(() => {
    const look = (): void => { setToday(readerDay()) }
    document.addEventListener('visibilitychange', look)
    addEventListener('focus', look)
    return () => {
      document.removeEventListener('visibilitychange', look)
      removeEventListener('focus', look)
    }
  }, [])
  return today
}

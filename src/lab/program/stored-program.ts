// The reader's program between visits. Storage may be blocked, full, or hold what somebody else put there.
import { programLimits } from '../../model/lab/assembly/assemble.ts'
import { labPrefix } from '../../ui/forms.ts'
import { keepsHere } from '../../progress/keeps-here.ts'

/** Deleted with everything else that is kept of the reader. */
export const programKey = `${labPrefix}programm`

const version = 1

/** The text that was kept; undefined where there is none that could have been. */
export const parseProgram = (kept: string): string | undefined => {
  try {
    const data: unknown = JSON.parse(kept)
    if (typeof data !== 'object' || data === null || !('version' in data) || data.version !== version || !('text' in data)) return undefined
    return typeof data.text === 'string' && data.text.length <= programLimits.text ? data.text : undefined
  } catch {
    return undefined
  }
}

/** What is kept: a text, nothing yet, or something that cannot be read. Never throws. */
export const keptProgram = (keeps = keepsHere): { readonly kind: 'text'; readonly text: string } | { readonly kind: 'none' } | { readonly kind: 'spoilt' } => {
  if (!keeps) return { kind: 'none' }
  try {
    const kept = localStorage.getItem(programKey)
    if (kept === null) return { kind: 'none' }
    const text = parseProgram(kept)
    return text === undefined ? { kind: 'spoilt' } : { kind: 'text', text }
  } catch {
    return { kind: 'none' }
  }
}

/** False where it should have been kept and the browser does not let it, or where it is longer than what may be kept. */
export const keepProgram = (text: string, keeps = keepsHere): boolean => {
  if (!keeps) return true
  if (text.length > programLimits.text) return false
  try {
    localStorage.setItem(programKey, JSON.stringify({ version, text }))
    return true
  } catch {
    return false
  }
}

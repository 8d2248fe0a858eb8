import type { LayerId } from '../layers.ts'

/** Whether following `next` from `start` comes back to `start`. */
export const hasCycle = (start: LayerId, next: (id: LayerId) => readonly LayerId[]): boolean => {
  const seen = new Set<LayerId>()
  const reaches = (id: LayerId): boolean => next(id).some((target) => {
    if (target === start) return true
    if (seen.has(target)) return false
    seen.add(target)
    return reaches(target)
  })
  return reaches(start)
}

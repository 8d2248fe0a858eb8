// Times as SCORM 1.2 writes them.

const two = (number: number): string => String(number).padStart(2, '0')

/** CMITimespan: how long, from milliseconds. A clock that has been set back gives none, not less. */
export const timespan = (milliseconds: number): string => {
  const seconds = Math.max(0, Math.min(9999 * 3600, Math.floor(milliseconds / 1000)))
  return `${String(Math.floor(seconds / 3600)).padStart(4, '0')}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
}

/** CMITime: a time of day. */
export const timeOfDay = (moment: Date): string => `${two(moment.getHours())}:${two(moment.getMinutes())}:${two(moment.getSeconds())}`

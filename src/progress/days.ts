// Days as progress counts them.

/** Three digits of base 64: in the year 2737. */
export const lastDay = 64 ** 3 - 1

const dayLength = 86_400_000
const firstDay = Date.UTC(2020, 0, 1)

/** The nearest day in the range that is kept. */
export const clampDay = (day: number): number => Math.max(0, Math.min(lastDay, day))

/** The day of a moment, in days since 2020-01-01 of the local calendar. A clock outside the range gives its nearest end. */
export const dayOf = (moment: Date): number =>
  clampDay((Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate()) - firstDay) / dayLength)

/** Midnight of a day, UTC: to be written out by a formatter of that zone. */
export const dateOf = (day: number): Date => new Date(firstDay + day * dayLength)

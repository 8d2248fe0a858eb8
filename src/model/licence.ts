/** A piece of others' work that is part of what is published. */
export interface Licence {
  readonly name: string
  /** Empty where it is a part of another piece. */
  readonly version: string
  /** By SPDX: MIT, OFL-1.1. */
  readonly id: string
  /** The whole text with its copyright lines, as it came. */
  readonly text: string
}

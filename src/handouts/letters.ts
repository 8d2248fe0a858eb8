/** A, B, C … for options and boxes on paper. */
export const letterOf = (index: number): string => String.fromCodePoint('A'.charCodeAt(0) + index)

// The code of an exercise: short enough to be read out in class, and all that an exercise is made from.

/** No letter that looks like a digit, and no digit that looks like a letter. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789'

export const codeLength = 5

/** The code of any number; every code has about as many numbers as every other. */
export const codeOf = (number: number): string => {
  let left = Math.abs(Math.trunc(number)) % letters.length ** codeLength
  let code = ''
  while (code.length < codeLength) {
    code += letters.charAt(left % letters.length)
    left = Math.floor(left / letters.length)
  }
  return code
}

/** A code as someone may have written it: capitals and blanks do not matter. Undefined where it is none. */
export const parseCode = (text: string): string | undefined => {
  // Nobody writes blanks without end; an address may hold them.
  const code = text.slice(0, 40).replace(/[\s-]/g, '').toLowerCase()
  return code.length === codeLength && code.split('').every((letter) => letters.includes(letter)) ? code : undefined
}

/** A part of an address as it reads. It may hold anything after a percent sign; what cannot be decoded stays as it is. */
export const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

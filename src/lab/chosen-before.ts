// What the reader set while the page still slept: browsers change the controls of prerendered HTML, and React leaves them so.
import { guests, type GuestId, type Settings } from '../model/lab/guests.ts'

export const jitControl = 'jit'

/** Name of a setting's control; of one with several boxes, the bit's too. */
export const controlName = (setting: string, bit = ''): string => (bit === '' ? setting : `${setting}.${bit}`)

/** What the controls within this element show; what is missing keeps its first value. */
export const chosenIn = (frame: Element, guest: GuestId): { readonly settings: Settings; readonly jit: boolean } => {
  const control = (name: string): HTMLInputElement | HTMLSelectElement | undefined => {
    const found = frame.querySelector(`[name="${name}"]`)
    return found instanceof HTMLInputElement || found instanceof HTMLSelectElement ? found : undefined
  }
  const isOn = (name: string, initial: boolean): boolean => {
    const box = control(name)
    return box instanceof HTMLInputElement ? box.checked : initial
  }
  const settings = guests[guest].settings.map((setting): [string, number] => {
    if (setting.kind === 'flags') {
      return [setting.id, setting.bits.reduce((value, bit, index) => (isOn(controlName(setting.id, bit), Boolean(setting.initial & (1 << index))) ? value | (1 << index) : value), 0)]
    }
    const shown = control(controlName(setting.id))
    return [setting.id, shown ? (shown.value === '' ? NaN : Number(shown.value)) : setting.initial]
  })
  return { settings: Object.fromEntries(settings), jit: isOn(jitControl, true) }
}

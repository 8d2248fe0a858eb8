// A guest's settings in words.
import { guests, type GuestId, type Setting, type Settings } from '../model/lab/guests.ts'
import { labStrings, listOf, numberText } from './lab.ts'

/** One value of a setting of which there are several. */
export const choiceText = (setting: string, value: number): string => (setting === 'ending' ? labStrings.endings[value] : undefined) ?? String(value)

const valueText = (setting: Setting, value: number): string => {
  switch (setting.kind) {
    case 'number': return numberText(value)
    case 'choice': return choiceText(setting.id, value)
    case 'flags': return listOf(setting.bits.flatMap((bit, index) => (value & (1 << index) ? [labStrings.bitNames[bit] ?? bit] : []))) || labStrings.none
  }
}

/** All that the guest is run with, on one line. */
export const settingsText = (guest: GuestId, settings: Settings): string =>
  `${labStrings.settings}: ${guests[guest].settings.map((setting) => `${labStrings.settingNames[guest][setting.id] ?? setting.id} – ${valueText(setting, settings[setting.id] ?? setting.initial)}`).join('; ')}.`

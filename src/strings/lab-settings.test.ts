import { expect, test } from 'vitest'
import { settingsText } from './lab-settings.ts'

test('every setting of a guest is told with what it is set to', () => {
  expect([settingsText('hello', { limit: 9999, ending: 1 }), settingsText('ports', { sectors: 4, ways: 0 }), settingsText('mmio', {})]).toEqual([
    'Sätted: Algarvude piir – 9999; Lõpetuseks – tühi tsükkel.', 'Sätted: Sektoreid – 4; Viisid – mitte midagi.', 'Sätted: Märke – 13; Korraga baite – 2.',
  ])
})

// Words of the question that a figure asks before its decisive step.

export const nextLayerStrings = {
  prompt: 'Mis juhtub järgmisena? Vali kiht, kuhu päring läheb. Võid vajutada ka pildil.',
  check: 'Kontrolli',
  nothingPicked: 'Vali enne kiht.',
  skip: 'Jäta vahele',
  goOn: 'Vaata, kuidas',
  show: 'Näita, mis juhtub',
  right: 'Jah, sinna.',
  wrong: 'Sinna mitte.',
  began: 'Siit see teekond algas.',
  never: 'Sellel teekonnal päring siia ei jõua.',
  passed: (step: number) => `Siin käis päring ${String(step)}.\u00A0sammul.`,
  later: 'Siia jõuab päring alles hiljem.',
  alreadyHere: 'Siin on päring praegu. Küsimus on selles, kuhu ta edasi läheb.',
} as const

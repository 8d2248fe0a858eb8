// What every page says of moving progress: its name in lists of links, and its own head.

export const transferHead = {
  title: 'Vii edenemine kaasa',
  description: 'Vii oma vastused teise arvutisse või telefoni failina, koodina või QR-koodina, pane mitme seadme vastused kokku või kustuta kõik.',
} as const

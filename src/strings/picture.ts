// Words about a figure taken along as a picture.

export const pictureStrings = {
  copied: 'Pilt on kopeeritud. Kleebi see slaidile või dokumenti.',
  saved: 'Kopeerida brauser ei lubanud, seepärast salvestus pilt failina.',
  failed: 'Pilti ei õnnestunud teha. Tee ekraanitõmmis või võta pilt töölehtede lehelt.',
} as const

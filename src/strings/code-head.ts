// What every page knows of the page of step codes.

export const codeHead = {
  title: 'Ava sammu kood',
  description: 'Õpetaja näitab ekraanil lühikest koodi. Sisesta see siia ja sinu seadmes avaneb täpselt sama samm.',
} as const

// Words of the question bank that other learning environments read.

export const bankStrings = {
  course: 'Vahekiht',
  /** Category of a lesson's marked questions; digits first, so that categories stand in course order. */
  lesson: (order: number, title: string) => `${String(order).padStart(2, '0')}. ${title}`,
  predictions: 'Ennustused',
  heading: (title: string) => `Vahekiht: ${title}`,
  wholeCourse: 'kogu kursuse küsimused',
  licence: 'Sisu litsents: CC BY 4.0, https://creativecommons.org/licenses/by/4.0/deed.et',
  from: (order: number, title: string) => `${String(order)}. õppetükk „${title}“.`,
  sources: (sources: readonly string[]) => `${sources.length === 1 ? 'Allikas' : 'Allikad'}: ${sources.join('; ')}.`,
  source: (author: string, title: string, year: string) => `${author}: „${title}“ (${year})`,
  seeStep: (figure: string, step: number) => `Vaata joonise „${figure}“ ${String(step)}. sammu.`,
  several: 'Õigeid vastuseid võib olla mitu.',
  pickLayer: 'Vali kiht.',
  pickLayers: 'Vali kihid. Õigeid võib olla mitu.',
  pickGap: 'Vali koht.',
  layer: (name: string, place: string) => (place === '' ? name : `${name} (${place})`),
  numberSteps: 'Vali igale sammule number.',
  place: (number: number) => `${String(number)}. samm`,
  rightOrder: (sentences: readonly string[]) => `Õige järjekord: ${sentences.map((sentence, index) => `(${String(index + 1)}) ${sentence}`).join(' ')}`,
  right: 'Õige.',
  partly: 'Osa vastusest on õige.',
  wrong: 'Veel mitte.',
  /** Of a prediction: no answer earns or loses anything. */
  predicted: 'Ennustuse eest punkte ei saa.',
} as const

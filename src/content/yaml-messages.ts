// What the YAML parser found, in Estonian.
import type { YAMLError } from 'yaml'

export const badAlias = 'tärniga algavat väärtust peab YAML viiteks. Pane väärtus jutumärkidesse.'

/** Codes of yaml 2; the rest get the general sentence. */
const sentences: Partial<Record<YAMLError['code'], string>> = {
  BAD_ALIAS: badAlias,
  BAD_DQ_ESCAPE: 'längkriips jutumärkides alustab erimärki. Kirjuta \\\\ või kasuta ülakomasid.',
  BAD_INDENT: 'taane ei klapi. Sama loendi kirjed ja sama rühma väljad algavad samast veerust.',
  BAD_SCALAR_START: 'selle märgiga väärtus alata ei tohi. Pane väärtus jutumärkidesse.',
  BLOCK_AS_IMPLICIT_KEY: 'väärtuses on koolon, mida YAML peab uueks väljaks. Pane väärtus jutumärkidesse.',
  BLOCK_IN_FLOW: 'loogeliste või nurksulgude sees algab uus rühm. Kirjuta kogu kirje sulgudesse või ilma sulgudeta ridadena.',
  DUPLICATE_KEY: 'see väli on siin juba olemas. Jäta alles üks.',
  MISSING_CHAR: 'siit puudub lõpetav jutumärk, sulg, koma või koolon, või on rea taane vale. Vaata ka eelmist rida.',
  MULTILINE_IMPLICIT_KEY: 'välja nimi ei mahu ühele reale. Kas koolon on puudu või jutumärk lõpetamata?',
  MULTIPLE_DOCS: 'andmete sees on rida ---. Jäta see ära.',
  TAB_AS_INDENT: 'taandes on tabeldusmärk. Kasuta tühikuid.',
  UNEXPECTED_TOKEN: 'ootamatu märk. Vaata, kas eelmisel real on jutumärk või sulg lõpetamata.',
}

/** An Estonian sentence for an error of the YAML parser. */
export const explainYaml = ({ code }: YAMLError): string =>
  sentences[code] ?? 'YAML on katki. Vaata üle taanded, jutumärgid ja koolonid.'

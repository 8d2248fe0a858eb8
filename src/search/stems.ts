// Brings forms of one Estonian word together. Not a grammar: a form gives every stem that it might have, and two forms belong
// together where they share one. What looks alike by chance is joined now and then; the ranking puts exact forms first.

const vowel = '[aeiou]'

/** Case endings and endings of verbs, which follow a vowel. */
const endings = new RegExp(`(?<=${vowel})(?:sse|st|s|le|lt|l|ks|ni|na|ta|ga|d|t|b|v|vad|n)$`)
const partitive = /(?<=[lnrsm])t$/
/** Plural: konteineri-te, käsku-de; konteinere-id, keele-sid. */
const plural = /(?:de|te)$/
const pluralPartitive = new RegExp(`(?:(?<=${vowel})id|sid)$`)
/** välju-mine, virtuaal-ne, emuleeri-ma. */
const derived = new RegExp(`(?:mine|mise|mis|misi|ne|se|si|ma|mas|da|nud|tud|ud|takse|ja)$`)

const shortest = 3
/** Of what is left after doubled letters are written once. */
const shortestStem = 2

/** The stems a folded form may have, shortest change first. A form of up to three letters is its own stem. */
export const stemsOf = (form: string): readonly string[] => {
  if (form.length <= shortest || /\d/.test(form)) return [form]
  const bases = new Set([form])
  const add = (from: string, pattern: RegExp): void => {
    const base = from.replace(pattern, '')
    if (base !== from && base.length >= shortest) bases.add(base)
  }
  add(form, endings)
  add(form, partitive)
  add(form, pluralPartitive)
  for (const base of [...bases]) add(base, plural)
  for (const base of [...bases]) add(base, derived)
  const stems = [...new Set([...bases].map((base) => evened(withoutVowel(base))))].filter((stem) => stem.length >= shortestStem)
  return stems.length > 0 ? stems : [form]
}

/** The vowel that ends a genitive: tuuma, mooduli, käsu. */
const withoutVowel = (base: string): string => (base.length > shortest ? base.replace(new RegExp(`(?<!${vowel})${vowel}$`), '') : base)

/** Strong and weak grade written alike: võtte and võte, juhtplokk and juhtploki, käsk and käsu, leht and lehe, sild and silla. */
const evened = (stem: string): string => stem
  .replaceAll('g', 'k').replaceAll('b', 'p').replaceAll('d', 't')
  .replace(/([^aeiou\d])\1+/g, '$1')
  .replace(/(?<=[aeiou])(?:sk|ht|hk|lt|nt|rt|mp)$/, (pair) => pair.charAt(0))

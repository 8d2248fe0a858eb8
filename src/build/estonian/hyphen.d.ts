// The package ships no types; this is the part of it that we use.
declare module 'hyphen/et/index.js' {
  interface HyphenationOptions {
    readonly hyphenChar?: string
    readonly minWordLength?: number
  }
  const estonian: { hyphenateSync(text: string, options?: HyphenationOptions): string }
  export default estonian
}

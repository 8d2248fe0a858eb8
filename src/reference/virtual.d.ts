// A module that the build makes from the packages (src/build/licences/plugin.ts).

declare module 'virtual:licences' {
  /** Of everything that is published with the course but was made by others. */
  export const licences: { readonly packages: readonly import('../model/licence.ts').Licence[]; readonly parts: readonly import('../model/licence.ts').Licence[] }
}

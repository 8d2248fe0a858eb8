// `virtual:licences`, and the check that the page names exactly what is published.
import type { Plugin, Rolldown } from 'vite'
import { licencesOf, namedPackages, packageOf } from './licences.ts'

const virtual = 'virtual:licences'

/**
 * Gives the page of licences its data and stops the build where a package is in what is published that the page does not name.
 * `all`: everything that the page names must be there, too; forms that leave something out name more than they hold.
 */
export const licences = (all = false): Plugin => {
  const shipped = new Set<string>()
  let root = ''
  return {
    name: 'vahekiht:licences',
    // A worker is a bundle of its own; it is made before the page's own bundle is.
    config: () => ({ worker: { plugins: () => [{ name: 'vahekiht:licences-of-workers', generateBundle(_, bundle) { for (const name of packagesIn(bundle)) shipped.add(name) } }] } }),
    configResolved(config) { root = config.root },
    resolveId: { filter: { id: /^virtual:licences$/ }, handler: () => `\0${virtual}` },
    load: { filter: { id: /^\0virtual:licences$/ }, handler: () => `export const licences = ${JSON.stringify(licencesOf(root))}\n` },
    generateBundle(_, bundle) {
      if (this.environment.name !== 'client') return
      for (const name of packagesIn(bundle)) shipped.add(name)
      const problem = disagreement(shipped, all)
      if (problem !== undefined) throw new Error(problem)
    },
  }
}

const packagesIn = (bundle: Rolldown.OutputBundle): string[] => Object.values(bundle).flatMap((output) => {
  // Of a module that was shaken out nothing is published.
  const ids = output.type === 'chunk' ? Object.entries(output.modules).filter(([, { renderedLength }]) => renderedLength > 0).map(([id]) => id) : output.originalFileNames
  return ids.flatMap((id) => packageOf(id) ?? [])
})

/** What is wrong with the list, in Estonian. */
export const disagreement = (shipped: ReadonlySet<string>, all: boolean): string | undefined => {
  const unnamed = [...shipped].filter((name) => !namedPackages.includes(name))
  const absent = all ? namedPackages.filter((name) => !shipped.has(name)) : []
  if (unnamed.length > 0) return `Lehel /litsentsid/ ei ole nimetatud: ${unnamed.join(', ')}. Lisa see faili src/strings/licences.ts koos sellega, mida ta kursuses teeb.`
  return absent.length > 0 ? `Leht /litsentsid/ nimetab, aga kursuses ei ole: ${absent.join(', ')}. Võta see failist src/strings/licences.ts välja.` : undefined
}

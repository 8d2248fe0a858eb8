import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { content } from './src/build/content.ts'
import { appIcons } from './src/build/icons.ts'
import { licences } from './src/build/licences/plugin.ts'
import { mdx } from './src/build/mdx.ts'
import { offline } from './src/build/offline.ts'
import { prerender } from './src/build/prerender.ts'
import { preview } from './src/build/preview.ts'

/** The browser floor of README.md: CSS subgrid, :has() and nesting. */
export const target = ['chrome117', 'edge117', 'firefox121', 'safari17.2']

/** The stylesheets besides the core, by what their pages need together. A page's chunk brings its sheet, and its HTML links it (src/build/sheets.ts). */
const sheets = {
  builder: /[\\/]builder\.css$/,
  class: /[\\/]projector\.css$/,
  comparison: /[\\/](comparison|compare)\.css$/,
  handouts: /[\\/]handouts\.css$/,
  labs: /[\\/](lab|laboratory)\.css$/,
  reference: /[\\/]reference\.css$/,
  review: /[\\/](review|transfer)\.css$/,
  search: /[\\/]search\.css$/,
  systems: /[\\/](system|systems)\.css$/,
}

export default defineConfig({
  plugins: [content(), licences(true), mdx(), react({ include: /\.(mdx|tsx?)$/ }), appIcons(), prerender(), offline(), preview()],
  build: {
    target,
    // The pages' policy lets no file come as text: the small fonts would be refused.
    assetsInlineLimit: 0,
    // A page's first script is there before any other is asked for. Asked for again, it would say in Firefox that it could not be loaded.
    modulePreload: { resolveDependencies: (_, files) => files.filter((file) => !/^assets\/index-[^/]*\.js$/.test(file)) },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            ...Object.entries(sheets).map(([name, test]) => ({ name, test })),
            // Rarely changed packages get a file of their own, so that a new lesson does not empty the visitor's cache.
            // With them goes what every chunk asks about the address; alone it would be a request of every page for 1 KB.
            { name: 'react', test: /[\\/](node_modules[\\/](react|react-dom|scheduler|react-router|cookie|set-cookie-parser)[\\/]|src[\\/]ui[\\/](site-address|forms|address-bar|frame)\.ts$)/ },
            // What the first script needs goes before the groups below: they take along what their modules need, and would take it from there.
            { name: 'shell', tags: ['$initial'], test: /[\\/]src[\\/].*\.tsx?$/ },
            // One file for questions, too: the cards of every kind share nearly all of this.
            { name: 'question', test: /[\\/]src[\\/](model[\\/]quiz\.ts|progress[\\/]notice\.tsx|strings[\\/]quiz\.ts|ui[\\/]prose\.tsx|quiz[\\/](answers|check|check-button|explanation|frame|mark-icon|options|prediction|prompt|question|shuffle)\.tsx?)$/ },
            // What every figure needs, with the model under it: one file. Left alone it falls into a dozen, which pack 2 KB worse. The rules of stacks are not in it: only the builder tells them, 2 KB.
            { name: 'figure', test: /[\\/]src[\\/](model[\\/](journey[\\/]|(classify|fold|interfaces|layers|mode|offers|operations|structure)\.ts)|diagram[\\/](controls|crossings|describe|figure|layout|legend|moves|plate|route|still|story|twin|use-travel)\.|strings[\\/](captions|crossing-sentences|crossings|work-sentences|families|stations|sentences|forms|diagram|operations)\.ts)/ },
            { name: 'monitor', test: /[\\/]src[\\/](diagram[\\/]monitor(-figure)?|lesson[\\/]monitor-driver)\.tsx?$/ },
            // What a lesson shares with other pages: a dozen small files, each a request.
            { name: 'lesson-parts', test: /[\\/]src[\\/](app[\\/](head|heads)|content[\\/]shelves|lesson[\\/](contents|copy-picture|lab-card|load-lesson|shown-step|sources|table-frame)|model[\\/]nearest|quiz[\\/]load-card|strings[\\/](lesson|progress))\.tsx?$/ },
          ],
        },
      },
    },
  },
})

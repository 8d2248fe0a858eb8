// `npm run build:scorm`: the course as packages for a learning environment.
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { content } from './src/build/content.ts'
import { licences } from './src/build/licences/plugin.ts'
import { mdx } from './src/build/mdx.ts'
import { portable } from './src/build/portable.ts'
import { scorm } from './src/build/scorm.ts'
import { target } from './vite.config.ts'

export default defineConfig({
  plugins: [content(), licences(), mdx(), react({ include: /\.(mdx|tsx?)$/ }), portable('scorm'), scorm()],
  build: { target, outDir: 'dist-scorm', emptyOutDir: true },
})
